package gezhi.command;

import gezhi.access.Permissions;
import gezhi.casework.CaseCounts;
import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.CaseQuery.Sort;
import gezhi.casework.CaseRow;
import gezhi.casework.CaseStatistics;
import gezhi.casework.CaseStatistics.Closings;
import gezhi.casework.Cases;
import gezhi.casework.Lamp;
import gezhi.command.Overview.Figure;
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
    private CaseStatistics statistics;

    @Inject
    private Configurations configurations;

    @Inject
    private Clock clock;

    /** The state of affairs now. At most twelve statements, whatever the size of the county. */
    @RequiresPermissions(Permissions.BOARD_READ)
    public Overview now() {
        CountyConfig config = configurations.current();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate day = LocalDate.ofInstant(now, config.zone());
        Instant today = day.atStartOfDay(config.zone()).toInstant();
        Instant month = now.minus(Duration.ofDays(DAYS));
        CaseQuery all = CaseQuery.of(Queue.COUNTY);

        CaseQuery reported = all.withReported(today, null);
        CaseQuery open = all.withOpen(true).sortedBy(Sort.DUE);
        Map<String, CaseCounts> townships = cases.countByTownship(open);
        CaseCounts sum = sum(townships);
        CaseQuery closed = all.withStates(settled(config)).withLegacy(false).withEnded(month, now);
        Map<String, Closings> closings = statistics.closings(month, now);
        return new Overview(
                now,
                new Figure(cases.count(reported).total(), reported),
                cases.count(all.withReported(today.minus(Duration.ofDays(1)), now.minus(Duration.ofDays(1))))
                        .total(),
                sum,
                open,
                cases.count(open.withLegacy(true)).total(),
                new Figure(sum.red(), open.withLamp(Lamp.RED)),
                closings,
                statistics.closings(month.minus(Duration.ofDays(DAYS)), month).values().stream()
                        .reduce(Closings.NONE, Closings::plus),
                new Figure(closings.values().stream().mapToLong(Closings::total).sum(), closed),
                statistics.days(day.minusDays(DAYS - 1L), day),
                townships,
                watch(open));
    }

    private List<CaseRow> watch(CaseQuery open) {
        return cases.list(open.page(0, WATCHED)).items();
    }

    private static List<String> settled(CountyConfig config) {
        return config.flow().states().values().stream()
                .filter(state -> state.end() == End.SETTLED)
                .map(State::name)
                .toList();
    }

    private static CaseCounts sum(Map<String, CaseCounts> townships) {
        return townships.values().stream()
                .reduce(
                        new CaseCounts(0, 0, 0, 0, Map.of()),
                        (a, b) -> new CaseCounts(
                                a.total() + b.total(),
                                a.green() + b.green(),
                                a.yellow() + b.yellow(),
                                a.red() + b.red(),
                                Map.of()));
    }
}
