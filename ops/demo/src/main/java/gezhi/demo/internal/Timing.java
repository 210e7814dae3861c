package gezhi.demo.internal;

import gezhi.config.CountyConfig;
import gezhi.config.FilingCondition;
import gezhi.config.flow.LimitRule;
import gezhi.config.flow.State;
import gezhi.demo.internal.Story.Act;
import gezhi.demo.internal.Story.Lamp;
import gezhi.kernel.TimeLimit;
import gezhi.kernel.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * When the acts of a story happen: inside office hours, each a while after the one before, the last so long before the
 * anchor that the lamp is what the story says.
 */
final class Timing {

    private static final Duration DAY = Duration.ofHours(8);
    private static final int DAYS_OF_ENDED = 74;

    private final CountyConfig config;
    private final Instant anchor;
    private final Random chance;

    Timing(CountyConfig config, Instant anchor, Random chance) {
        this.config = config;
        this.anchor = anchor;
        this.chance = chance;
    }

    /** The instants of the acts. */
    List<Instant> of(Story story, FilingCondition condition, String level, State last) {
        List<Duration> gaps = new ArrayList<>();
        for (Act act : story.acts()) {
            gaps.add(gaps.isEmpty() ? Duration.ZERO : gap(act, handling(condition, level)));
        }
        Duration idle = story.ended() ? Duration.ZERO : idle(story, gaps, condition, level, last);
        Instant end = story.ended() ? ended() : anchor;
        Duration whole = gaps.stream().reduce(idle, Duration::plus);
        Instant start = before(end, whole);
        List<Instant> instants = new ArrayList<>();
        Duration passed = Duration.ZERO;
        for (Duration gap : gaps) {
            passed = passed.plus(gap);
            Instant at = calendar().plusWorked(start, passed);
            instants.add(at.isAfter(anchor) ? anchor : at);
        }
        return instants;
    }

    private Instant ended() {
        double share = chance.nextDouble();
        return anchor.minus(Duration.ofMinutes((long) (share * DAYS_OF_ENDED * 24 * 60)));
    }

    private Duration gap(Act act, Duration handling) {
        boolean late = act.how().equals("late");
        return switch (act.operation()) {
            case "HANDLE" -> share(handling, late ? 1.1 : 0.12, late ? 1.7 : 0.55);
            case "ACCEPT", "SIGN" -> minutes(6, 80);
            case "CHECK", "CLOSE" -> minutes(10, 150);
            case "VERIFY" -> minutes(20, 120);
            case "REOPEN" -> minutes(480, 1600);
            default -> minutes(4, 50);
        };
    }

    /** How long the case has lain at the end: a share of the limit that runs, less what earlier acts have used of it. */
    private Duration idle(Story story, List<Duration> gaps, FilingCondition condition, String level, State last) {
        Duration shortest = null;
        for (LimitRule rule : config.flow().limits().values()) {
            if (rule.over().contains(last.stage())) {
                Duration limit = rule.fromFilingCondition()
                        ? handling(condition, level)
                        : working(rule.limit().get(level));
                boolean handles = rule.over().size() > 1 && rule.fromFilingCondition();
                Duration used = handles ? sinceSent(story, gaps) : Duration.ZERO;
                Duration wanted = wanted(story.lamp(), limit).minus(used);
                shortest = shortest == null || wanted.compareTo(shortest) < 0 ? wanted : shortest;
            }
        }
        Duration least = Duration.ofMinutes(2);
        return shortest == null || shortest.compareTo(least) < 0 ? least : shortest;
    }

    private Duration wanted(Lamp lamp, Duration limit) {
        return switch (lamp) {
            case YELLOW -> share(limit, 0.76, 0.9);
            case RED -> share(limit, 1.2, 2.2);
            default -> share(limit, 0.05, 0.5);
        };
    }

    private static Duration sinceSent(Story story, List<Duration> gaps) {
        Duration sum = Duration.ZERO;
        for (int i = gaps.size() - 1; i > 0; i--) {
            String operation = story.acts().get(i).operation();
            if (operation.equals("DISPATCH") || operation.equals("REWORK")) {
                break;
            }
            sum = sum.plus(gaps.get(i));
        }
        return sum;
    }

    private Duration handling(FilingCondition condition, String level) {
        return condition.limit() != null
                ? working(condition.limit())
                : working(config.flow().limits().get("HANDLE").limit().get(level));
    }

    private static Duration working(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORK_DAY, NATURAL_DAY -> DAY.multipliedBy(limit.amount());
            default -> Duration.ofHours(limit.amount());
        };
    }

    private Duration share(Duration of, double from, double to) {
        return Duration.ofSeconds((long) (of.toSeconds() * (from + (to - from) * chance.nextDouble())));
    }

    private Duration minutes(int from, int to) {
        return Duration.ofSeconds(from * 60L + chance.nextInt((to - from) * 60));
    }

    /** The last instant from which so much working time passes until the end. */
    private Instant before(Instant end, Duration working) {
        Instant low = end.minus(Duration.ofDays(240));
        Instant high = end;
        while (Duration.between(low, high).compareTo(Duration.ofSeconds(1)) > 0) {
            Instant middle = low.plus(Duration.between(low, high).dividedBy(2));
            if (calendar().worked(middle, end).compareTo(working) >= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low.truncatedTo(ChronoUnit.SECONDS);
    }

    private WorkCalendar calendar() {
        return config.calendar();
    }
}
