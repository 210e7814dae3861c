package gezhi.casework.internal.time;

import gezhi.casework.internal.model.CaseClock;
import gezhi.casework.internal.model.CaseClock.Outcome;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseStep;
import gezhi.config.CountyConfig;
import gezhi.config.flow.End;
import gezhi.config.flow.LimitRule;
import gezhi.config.flow.State;
import gezhi.kernel.UnitCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the clocks of a case: after each step it ends those whose time is over, pauses and resumes, starts those that
 * now run, and sets the instants of the case's lamps. A clock runs while the case stays in the rule's stages with the
 * same holder; an open-case rule runs throughout; a handed-down rule has one clock for each centre that must answer.
 */
public final class Timekeeper {

    private final CountyConfig config;

    /** For cases under a version of the configuration. */
    public Timekeeper(CountyConfig config) {
        this.config = config;
    }

    /** Brings the clocks of a case up to date after a step. */
    public void after(CaseStep step, CaseFile file) {
        List<CaseClock> clocks = file.clocks();
        State state = config.flow().state(file.state());
        for (LimitRule rule : config.flow().limits().values()) {
            Limit limit =
                    Limit.of(rule.of(file.category(), file.level()), file, config.categories(), config.calendar());
            if (limit != null) {
                keep(limit, state, step, file, clocks);
            }
        }
        show(file, clocks);
    }

    /** Working time since the case's last step. */
    public Duration worked(CaseFile file, Instant now) {
        return config.calendar().worked(file.stepAt(), now);
    }

    private void keep(Limit limit, State state, CaseStep step, CaseFile file, List<CaseClock> clocks) {
        LimitRule rule = limit.rule();
        boolean pause = state.stage() != null && rule.pausedIn().contains(state.stage());
        Set<UnitCode> wanted = wanted(rule, state, file);
        Instant now = step.at();
        for (CaseClock clock : clocks) {
            if (!clock.running() || !clock.rule().equals(rule.name())) {
                continue;
            }
            if (rule.during() == LimitRule.While.OPEN && state.open()) {
                clock.handTo(file.desk());
            }
            if (wanted.remove(clock.holder())) {
                carryOn(limit, clock, now);
            } else if (pause && clock.holder().equals(file.desk())) {
                if (!clock.paused()) {
                    clock.pause(now);
                }
            } else {
                clock.end(now, outcome(clock, state, step), limit.used(clock, now));
            }
        }
        for (UnitCode holder : wanted) {
            clocks.add(start(limit, holder, clocks, now));
        }
    }

    private static Set<UnitCode> wanted(LimitRule rule, State state, CaseFile file) {
        Set<UnitCode> wanted = new LinkedHashSet<>();
        if (!state.open()) {
            return wanted;
        }
        if (rule.during() == LimitRule.While.OPEN) {
            wanted.add(file.desk());
            return wanted;
        }
        boolean handedDown = rule.during() == LimitRule.While.HANDED_DOWN;
        if (handedDown) {
            wanted.addAll(file.desks().answering());
        }
        if (rule.over().contains(state.stage())) {
            wanted.add(rule.deskClock() && !handedDown ? file.desk() : file.holder());
        }
        return wanted;
    }

    /** A clock that goes on; level or filing condition may have changed its limit. */
    private static void carryOn(Limit limit, CaseClock clock, Instant now) {
        if (clock.paused()) {
            limit.resume(clock, now);
        }
        if (!limit.text().equals(clock.limitText())) {
            limit.schedule(clock);
        }
    }

    private static CaseClock start(Limit limit, UnitCode holder, List<CaseClock> clocks, Instant now) {
        LimitRule rule = limit.rule();
        Duration carried = Duration.ZERO;
        if (!rule.restart()) {
            for (CaseClock before : clocks) {
                boolean same = before.rule().equals(rule.name())
                        && (rule.during() == LimitRule.While.OPEN
                                || before.holder().equals(holder));
                if (same && before.used().compareTo(carried) > 0) {
                    carried = before.used();
                }
            }
        }
        CaseClock clock = new CaseClock(rule.name(), holder, now, carried);
        limit.schedule(clock);
        return clock;
    }

    private static Outcome outcome(CaseClock clock, State state, CaseStep step) {
        if (state.end() == End.STOPPED) {
            return Outcome.STOPPED;
        }
        boolean own = clock.holder().value().equals(step.unit());
        if (!step.back()) {
            return Outcome.DONE;
        }
        return own ? Outcome.RETURNED : Outcome.WITHDRAWN;
    }

    private void show(CaseFile file, List<CaseClock> clocks) {
        Instant due = CaseFile.NEVER;
        Instant yellow = CaseFile.NEVER;
        Instant caseDue = CaseFile.NEVER;
        Instant caseYellow = CaseFile.NEVER;
        for (CaseClock clock : running(clocks)) {
            due = earlier(due, clock.deadline());
            yellow = earlier(yellow, clock.yellowAt());
            if (config.flow().limits().get(clock.rule()).during() == LimitRule.While.OPEN) {
                caseDue = clock.deadline();
                caseYellow = clock.yellowAt();
            }
        }
        file.due(yellow, due, caseYellow, caseDue);
        file.keep(clocks, file.endedAt() != null && clocks.stream().anyMatch(clock -> endedLate(clock, file)));
    }

    private boolean endedLate(CaseClock clock, CaseFile file) {
        LimitRule rule = config.flow().limits().get(clock.rule());
        return rule != null
                && rule.during() == LimitRule.While.OPEN
                && file.endedAt().equals(clock.endedAt())
                && file.endedAt().isAfter(clock.deadline());
    }

    private static List<CaseClock> running(List<CaseClock> clocks) {
        List<CaseClock> running = new ArrayList<>(clocks);
        running.removeIf(c -> !c.running() || c.paused());
        return running;
    }

    private static Instant earlier(Instant a, Instant b) {
        return b.isBefore(a) ? b : a;
    }
}
