package gezhi.ops.bench;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** What clients saw: answers with their times, answers that said to come later, and failures with their reasons. */
final class Tally {

    private static final int LONGEST_REASON = 160;

    private final Samples samples = new Samples();
    private final Map<String, Long> failures = new TreeMap<>();
    private long refused;
    private long failed;
    private long unanswered;

    /** A call of the driver. */
    interface Call {

        /** Asks and reads the answer to its end. */
        Reply send() throws IOException;
    }

    /**
     * Makes a call and counts what comes of it. Everything but success, a redirect, or a refusal that says when to come
     * again is a failure.
     *
     * @return the answer, or null where none came
     */
    Reply count(Call call) {
        long start = System.nanoTime();
        try {
            Reply reply = call.send();
            long took = System.nanoTime() - start;
            if (reply.status() < 400) {
                samples.add(start, took);
            } else if (reply.refusedForNow()) {
                refused++;
            } else {
                fail(reply.toString());
            }
            return reply;
        } catch (UnexpectedReply e) {
            if (e.reply().refusedForNow()) {
                refused++;
            } else {
                fail(e.getMessage());
            }
            return e.reply();
        } catch (IOException e) {
            unanswered++;
            fail(e.toString());
            return null;
        }
    }

    /** Counts what has been measured elsewhere. */
    void answered(long beganAt, long nanos) {
        samples.add(beganAt, nanos);
    }

    /** What another client saw, too. */
    void add(Tally other) {
        samples.add(other.samples);
        other.failures.forEach((reason, times) -> failures.merge(reason, times, Long::sum));
        refused += other.refused;
        failed += other.failed;
        unanswered += other.unanswered;
    }

    /** Times of the answers as they should be. */
    Samples samples() {
        return samples;
    }

    /** Answers that told when to come again (429 and 503 with Retry-After). */
    long refused() {
        return refused;
    }

    /** Answers that should not be, and requests that were never answered. */
    long failed() {
        return failed;
    }

    /** Those of them that were never answered. */
    long unanswered() {
        return unanswered;
    }

    /** What went wrong, and how often; numbers in the reasons are blotted out. */
    Map<String, Long> failures() {
        return failures;
    }

    private void fail(String reason) {
        failed++;
        String line = reason.lines().findFirst().orElse("").replaceAll("\\d{4,}", "…");
        failures.merge(line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line, 1L, Long::sum);
    }
}
