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
import java.util.function.IntFunction;

/** Clients that each do one thing after another in a thread of their own until the time is over. */
final class Crowd {

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
     */
    static Tally run(int clients, Duration duration, IntFunction<Client> client) throws IOException {
        long end = System.nanoTime() + duration.toNanos();
        List<Callable<Tally>> work = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int number = i;
            work.add(() -> work(client.apply(number), end));
        }
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            var all = new Tally();
            for (Future<Tally> each : pool.invokeAll(work)) {
                all.add(each.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new Refusal("The measurement broke off: " + e.getCause() + ".", "测量中断,详情见日志。", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Tally work(Client client, long end) throws IOException, InterruptedException {
        var tally = new Tally();
        try (client) {
            while (System.nanoTime() < end) {
                client.once(tally);
            }
        }
        return tally;
    }
}
