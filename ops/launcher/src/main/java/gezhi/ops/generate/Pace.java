package gezhi.ops.generate;

import gezhi.casework.internal.model.CaseFile;
import gezhi.kernel.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** When the steps of a case are taken: mostly in working time, mostly within the limit that runs, never after now. */
final class Pace {

    private static final double USUAL_SHARE = -1.15;
    private static final double SPREAD = 0.75;
    private static final Duration AFTERWARDS = Duration.ofHours(40);
    private static final Duration LEAST = Duration.ofMinutes(90);

    private final WorkCalendar calendar;
    private final Instant now;
    private final RandomGenerator chance;
    private final Instant[] planned;
    private int taken;

    private Pace(WorkCalendar calendar, Instant now, RandomGenerator chance, Instant[] planned) {
        this.calendar = calendar;
        this.now = now;
        this.chance = chance;
        this.planned = planned;
    }

    /** The pace of a case that has ended by now. */
    static Pace toTheEnd(WorkCalendar calendar, Instant now, RandomGenerator chance) {
        return new Pace(calendar, now, chance, null);
    }

    /** The pace of a case that is open now: some steps between its report and a moment not long ago. */
    static Pace open(WorkCalendar calendar, Instant reported, Instant now, RandomGenerator chance) {
        double hours = chance.nextInt(10) < 7 ? 6 : 40;
        Instant last = now.minusSeconds((long) (-Math.log(1 - chance.nextDouble()) * hours * 3_600));
        if (!last.isAfter(reported)) {
            return new Pace(calendar, now, chance, new Instant[0]);
        }
        Duration time = calendar.worked(reported, last);
        int steps = 1 + chance.nextInt(9);
        double[] shares = chance.doubles(steps).sorted().toArray();
        shares[steps - 1] = 1;
        Instant[] planned = new Instant[steps];
        for (int i = 0; i < steps; i++) {
            Instant at = calendar.plusWorked(reported, share(time, shares[i]));
            planned[i] = at.isAfter(last) ? last : at;
        }
        return new Pace(calendar, now, chance, planned);
    }

    /** Whether the case may come to an end. */
    boolean ends() {
        return planned == null;
    }

    /** When the next step is taken; null when it has not been taken yet. */
    Instant next(CaseFile file) {
        Instant before = file.stepAt();
        if (planned != null) {
            Instant at = taken < planned.length ? planned[taken++] : null;
            return at != null && at.isBefore(before) ? before : at;
        }
        Duration limit = file.endedAt() != null
                ? AFTERWARDS
                : file.dueAt().equals(CaseFile.NEVER) ? Duration.ZERO : calendar.worked(before, file.dueAt());
        double share = Math.exp(USUAL_SHARE + SPREAD * chance.nextGaussian());
        Instant at = calendar.plusWorked(before, share(limit.compareTo(LEAST) < 0 ? LEAST : limit, share));
        if (chance.nextInt(12) == 0) {
            at = at.plusSeconds(3_600 + chance.nextInt(4 * 3_600));
        }
        if (!at.isBefore(now)) {
            at = before.plusMillis(
                    (long) (Duration.between(before, now).toMillis() * (0.05 + 0.3 * chance.nextDouble())));
        }
        return at;
    }

    private static Duration share(Duration of, double share) {
        return Duration.ofMillis((long) (of.toMillis() * share));
    }
}
