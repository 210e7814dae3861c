package gezhi.command;

import gezhi.access.CurrentUser;
import gezhi.access.Permissions;
import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.CaseQuery.Sort;
import gezhi.casework.Cases;
import gezhi.casework.Lamp;
import gezhi.command.Overview.Figure;
import gezhi.command.internal.Counts;
import gezhi.command.internal.Tallies;
import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.config.flow.End;
import gezhi.config.flow.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The overview of a county, or of a centre's territory for those who look after it. */
@ApplicationScoped
@Transactional
public class Board {

    /** Over how many days rates and the trend are taken. */
    public static final int DAYS = 30;

    private static final int WATCHED = 5;

    @Inject
    private Cases cases;

    @Inject
    private Tallies tallies;

    @Inject
    private Configurations configurations;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * The state of affairs now: two statements, neither of which reads the more the longer the county has worked, or the
     * more cases are open that leave time enough.
     */
    @RequiresPermissions(Permissions.BOARD_READ)
    public Overview now() {
        CountyConfig config = configurations.current();
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, config.zone());
        Instant today = begin(day, config);
        Territory territory = Territory.of(currentUser.get());
        CaseQuery all = territory.of(CaseQuery.of(Queue.COUNTY));

        CaseQuery reported = all.withReported(today, null).withLegacy(false);
        CaseQuery open = all.withOpen(true).sortedBy(Sort.DUE);
        CaseQuery closed = all.withStates(settled(config))
                .withLegacy(false)
                .withEnded(begin(day.minusDays(DAYS - 1L), config), begin(day.plusDays(1), config));
        Counts counts = tallies.read(now, config.zone(), DAYS, territory.townships());
        OpenCases sum = counts.open().values().stream().reduce(OpenCases.NONE, OpenCases::plus);
        return new Overview(
                now.truncatedTo(ChronoUnit.SECONDS),
                territory,
                new Figure(counts.days().get(day).reported(), reported),
                counts.yesterday(),
                sum,
                open,
                new Figure(sum.red(), open.withLamp(Lamp.RED)),
                counts.last(),
                counts.before(),
                new Figure(counts.last().settled(), closed),
                new Figure(counts.last().reworked(), closed.withReworked(true)),
                counts.days(),
                counts.open(),
                cases.list(open.page(0, WATCHED)).items());
    }

    /**
     * What happened in the last {@value #DAYS} days in each township of the own territory; cases without a township stand
     * under the empty text. One statement.
     */
    @RequiresPermissions(Permissions.BOARD_READ)
    public Map<String, Tally> lastByTownship() {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), configurations.current().zone());
        return tallies.byTownship(
                today.minusDays(DAYS - 1L),
                today,
                Territory.of(currentUser.get()).townships());
    }

    private static Instant begin(LocalDate day, CountyConfig config) {
        return day.atStartOfDay(config.zone()).toInstant();
    }

    private static List<String> settled(CountyConfig config) {
        return config.flow().states().values().stream()
                .filter(state -> state.end() == End.SETTLED)
                .map(State::name)
                .toList();
    }
}
