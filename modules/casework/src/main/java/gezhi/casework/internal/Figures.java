package gezhi.casework.internal;

import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.CaseStatistics.Closings;
import gezhi.casework.CaseStatistics.Day;
import gezhi.casework.internal.flow.Organisation;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.store.CaseFigures;
import gezhi.casework.internal.store.Scope;
import gezhi.casework.internal.store.Where;
import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.config.flow.End;
import gezhi.config.flow.LimitRule;
import gezhi.config.flow.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures over cases for an actor, within what the actor may see. */
@ApplicationScoped
@Transactional
public class Figures {

    @Inject
    private CaseFigures figures;

    @Inject
    private Configurations configurations;

    @Inject
    private Organisation organisation;

    /** What was closed, by township. */
    public Map<String, Closings> closings(Instant from, Instant to, Actor actor) {
        CountyConfig config = configurations.current();
        Where closed = scope(config, actor);
        Where late = scope(config, actor);
        if (closed == null || late == null) {
            return Map.of();
        }
        List<String> clocks = config.flow().limits().values().stream()
                .filter(rule -> rule.during() == LimitRule.While.OPEN)
                .map(LimitRule::name)
                .toList();
        return figures.closings(settled(config, closed, from, to), settled(config, late, from, to), clocks);
    }

    /** Reports and settlements by day. */
    public Map<LocalDate, Day> days(LocalDate from, LocalDate to, Actor actor) {
        CountyConfig config = configurations.current();
        Map<LocalDate, Day> days = new TreeMap<>();
        from.datesUntil(to.plusDays(1)).forEach(date -> days.put(date, new Day(0, 0)));
        Where reported = scope(config, actor);
        Where closed = scope(config, actor);
        if (reported == null || closed == null) {
            return days;
        }
        Instant begin = from.atStartOfDay(config.zone()).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(config.zone()).toInstant();
        reported.and("c.reportedAt >= " + reported.bind(begin)).and("c.reportedAt < " + reported.bind(end));
        for (Instant at : figures.times("c.reportedAt", reported)) {
            days.merge(LocalDate.ofInstant(at, config.zone()), new Day(1, 0), Figures::sum);
        }
        for (Instant at : figures.times("c.endedAt", settled(config, closed, begin, end))) {
            days.merge(LocalDate.ofInstant(at, config.zone()), new Day(0, 1), Figures::sum);
        }
        return days;
    }

    private static Day sum(Day a, Day b) {
        return new Day(a.reported() + b.reported(), a.settled() + b.settled());
    }

    private Where scope(CountyConfig config, Actor actor) {
        Where where = new Where();
        where.equal("c.legacy", false);
        return new Scope(config.flow(), organisation, actor).narrow(where, Queue.COUNTY, config.county())
                ? where
                : null;
    }

    private static Where settled(CountyConfig config, Where where, Instant from, Instant to) {
        List<String> ends = config.flow().states().values().stream()
                .filter(state -> state.end() == End.SETTLED)
                .map(State::name)
                .toList();
        return where.in("c.state", ends).and("c.endedAt >= " + where.bind(from)).and("c.endedAt < " + where.bind(to));
    }
}
