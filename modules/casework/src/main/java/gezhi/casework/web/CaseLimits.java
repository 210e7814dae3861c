package gezhi.casework.web;

import gezhi.casework.CaseRow;
import gezhi.casework.CaseView;
import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.config.flow.LimitRule;
import gezhi.kernel.TimeLimit;
import gezhi.kernel.TimeLimit.TimeUnit;
import gezhi.kernel.WorkCalendar;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Limits in words and as a bar, counted in the kind of time in which the limit runs. */
@Named("limits")
@RequestScoped
public class CaseLimits {

    /** Where the bar stands when the lamp turns yellow, whatever share of the limit the county chose for it. */
    private static final int YELLOW_MARK = 70;

    private static final Map<String, String> ICONS = Map.of(
            "GRID", "pi-mobile",
            "PATROL", "pi-compass",
            "SENSOR", "pi-wifi",
            "WEB", "pi-comments",
            "HOTLINE", "pi-phone",
            "PETITION", "pi-file",
            "MAILBOX", "pi-envelope",
            "LEADER", "pi-star",
            "OPEN311", "pi-share-alt",
            "IMPORT", "pi-download");

    @Inject
    private Configurations configurations;

    @Inject
    private Times times;

    @Inject
    private Clock clock;

    private CountyConfig config;
    private Instant now;

    /** Reads the clock and the configuration once. */
    @PostConstruct
    public void read() {
        config = configurations.current();
        now = clock.instant();
    }

    /** How much time is left of a listed case's most urgent limit. */
    public String left(CaseRow row) {
        return times.left(row.dueAt(), clockTime(row.state(), row.category(), row.level()));
    }

    /** How much time is left of a case's most urgent limit. */
    public String left(CaseView view) {
        return times.left(
                view.dueAt(),
                clockTime(
                        view.state().name(),
                        view.category().code(),
                        view.level().name()));
    }

    /** How much time is left of a limit. */
    public String left(CaseView view, CaseView.Limit limit) {
        return times.left(
                limit.deadline(),
                clockTime(
                        config.flow().limits().get(limit.name()),
                        view.category().code(),
                        view.level().name()));
    }

    /** How full the bar of a listed case is, 0 to 100. */
    public int used(CaseRow row) {
        return used(row.yellowAt(), row.dueAt());
    }

    /** How full the bar of a limit is, 0 to 100. */
    public int used(CaseView.Limit limit) {
        return used(limit.yellowAt(), limit.deadline());
    }

    /** The icon of a channel. */
    public String icon(String channel) {
        return ICONS.getOrDefault(channel, "pi-inbox");
    }

    private int used(Instant yellow, Instant due) {
        if (due == null || !now.isBefore(due)) {
            return 100;
        }
        if (yellow == null) {
            return 0;
        }
        double last = span(yellow, due);
        double left = span(now, due);
        return (int) Math.max(0, Math.min(99, 100 - (100 - YELLOW_MARK) * left / last));
    }

    private double span(Instant from, Instant to) {
        WorkCalendar calendar = config.calendar();
        Duration worked = calendar.worked(from, to);
        return Math.max(1, worked.isZero() ? Duration.between(from, to).toMinutes() : worked.toMinutes());
    }

    private boolean clockTime(String state, String category, String level) {
        String stage = config.flow().states().containsKey(state)
                ? config.flow().state(state).stage()
                : null;
        return config.flow().limits().values().stream()
                .filter(rule -> stage != null && rule.over().contains(stage))
                .anyMatch(rule -> clockTime(rule, category, level));
    }

    private static boolean clockTime(LimitRule rule, String category, String level) {
        TimeLimit limit = rule == null ? null : rule.of(category, level).limit().get(level);
        if (limit == null) {
            return false;
        }
        TimeUnit unit = limit.unit();
        return unit == TimeUnit.URGENT_HOUR || unit == TimeUnit.NATURAL_DAY;
    }
}
