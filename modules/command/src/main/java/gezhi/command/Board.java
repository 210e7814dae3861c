package gezhi.command;

import gezhi.access.CurrentUser;
import gezhi.access.Permissions;
import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.CaseQuery.Sort;
import gezhi.casework.Cases;
import gezhi.casework.Lamp;
import gezhi.casework.OpenCases;
import gezhi.command.Overview.Figure;
import gezhi.command.internal.Tallies;
import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.config.flow.End;
import gezhi.config.flow.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
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

    /** The state of affairs now: five statements, none of which reads the more the longer the county has worked. */
    @RequiresPermissions(Permissions.BOARD_READ)
    public Overview now() {
        CountyConfig config = configurations.current();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate day = LocalDate.ofInstant(now, config.zone());
        Instant today = begin(day, config);
        Territory territory = Territory.of(currentUser.get());
        CaseQuery all = territory.of(CaseQuery.of(Queue.COUNTY));

        CaseQuery reported = all.withReported(today, null);
        CaseQuery open = all.withOpen(true).sortedBy(Sort.DUE);
        CaseQuery closed = all.withStates(settled(config))
                .withLegacy(false)
                .withEnded(begin(day.minusDays(DAYS - 1L), config), begin(day.plusDays(1), config));
        Map<String, OpenCases> openTownships = cases.openByTownship(open);
        OpenCases sum = openTownships.values().stream().reduce(OpenCases.NONE, OpenCases::plus);
        Tallies.Months months = tallies.months(day, DAYS, territory.townships());
        return new Overview(
                now,
                territory,
                new Figure(cases.total(reported), reported),
                cases.total(all.withReported(today.minus(Duration.ofDays(1)), now.minus(Duration.ofDays(1)))),
                sum,
                open,
                new Figure(sum.red(), open.withLamp(Lamp.RED)),
                months.last(),
                months.before(),
                new Figure(months.last().settled(), closed),
                new Figure(months.last().reworked(), closed.withReworked(true)),
                months.days(),
                openTownships,
                months.townships(),
                cases.list(open.page(0, WATCHED)).items());
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
