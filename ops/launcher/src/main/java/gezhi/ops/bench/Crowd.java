package gezhi.ops.bench;

import gezhi.ops.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** Clients that each do one thing after another in a thread of their own until the time is over. */
final class Crowd {

    /** When nobody has been answered for so long, there is nothing to be measured. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** After a request that was not answered: asking at once again would only keep the processors busy. */
    private static final Duration BREATH = Duration.ofMillis(100);

    private Crowd() {}

    /** One client with its connection. */
    interface Client extends Closeable {

        /** Does its thing once and counts it. */
        void once(Tally tally) throws IOException, InterruptedException;

        @Override
        default void close() throws IOException {
            // Nothing is open.
        }
    }

    /**
     * Lets clients work for a time and returns what they counted together.
     *
     * @param client makes the client of a number, from 0
     * @throws NoAnswer when none of them is answered, for a minute or in all the time
     */
    static Tally run(int clients, Duration duration, IntFunction<Client> client) throws IOException {
        var answered = new AtomicLong(System.nanoTime());
        long end = System.nanoTime() + duration.toNanos();
        List<Callable<Tally>> work = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int number = i;
            work.add(() -> work(client.apply(number), end, answered));
        }
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            var all = new Tally();
            for (Future<Tally> each : pool.invokeAll(work)) {
                all.add(each.get());
            }
            if (all.unanswered() > 0 && all.samples().size() + all.refused() == 0) {
                throw new NoAnswer(all.failures().keySet().iterator().next());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NoAnswer silence) {
                throw silence;
            }
            throw new Refusal("The measurement broke off: " + e.getCause() + ".", "测量中断,详情见日志。", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Tally work(Client client, long end, AtomicLong answered) throws IOException, InterruptedException {
        var tally = new Tally();
        try (client) {
            for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                long before = tally.unanswered();
                client.once(tally);
                if (tally.unanswered() == before) {
                    answered.lazySet(now);
                } else if (now - answered.get() > SILENCE.toNanos()) {
                    throw new NoAnswer("for " + SILENCE.toSeconds() + " s");
                } else {
                    Pause.of(BREATH);
                }
            }
        }
        return tally;
    }
}
