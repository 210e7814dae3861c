package gezhi.ops.generate;

import gezhi.config.Category;
import gezhi.kernel.CountyCode;
import gezhi.ops.generate.Generator.Sessions;
import gezhi.tenancy.Tenant;
import java.lang.ref.SoftReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Plays and writes the cases of all counties month by month, several months at the same time, so that rows of the counties
 * lie among each other as in life.
 */
final class Loading {

    /** Few enough that what waits is collected young: a case is a hundred objects. */
    private static final int BATCH = 500;

    private static final int DAYS_AT_ONCE = 30;
    private static final int WORTH_READING = 250;
    private static final Duration FEW_DAYS = Duration.ofDays(5);

    private final Sessions sessions;
    private final CountyReader reader;
    private final Matters matters = Matters.shipped();
    private final long seed;
    private final Instant now;
    private final Map<CountyCode, SoftReference<PlayedCounty>> counties = new ConcurrentHashMap<>();
    private final AtomicInteger written = new AtomicInteger();
    private final Map<String, Long> rows = new ConcurrentHashMap<>();

    Loading(Sessions sessions, CountyReader reader, long seed, Instant now) {
        this.sessions = sessions;
        this.reader = reader;
        this.seed = seed;
        this.now = now;
    }

    /**
     * What a county gets.
     *
     * @param perDay how many cases are reported on each day of the timeline
     * @param numbers the last number of each day that was given out before
     */
    record Share(CountyCode county, Timeline timeline, int[] perDay, int[] numbers) {

        /** The seed of a stretch of days: another one when there are numbers before. */
        long seed(long seed, int from) {
            return Objects.hash(seed, county.value(), from) * 1_000_003L + Arrays.hashCode(numbers);
        }
    }

    private record Stretch(Share share, int from, int to) {}

    /** How many cases have been written by now. */
    int written() {
        return written.get();
    }

    /** How many rows have been written by now, by table; complete when {@link #run} has returned. */
    Map<String, Long> rows() {
        return rows;
    }

    /** Plays and writes all of it, with so many sessions at the same time. */
    void run(List<Share> shares, int workers) {
        Queue<Stretch> work = new ConcurrentLinkedQueue<>();
        int days =
                shares.stream().mapToInt(share -> share.timeline().days()).max().orElse(0);
        int atOnce = daysAtOnce(shares, days);
        for (int from = 0; from < days; from += atOnce) {
            for (Share share : shares) {
                int to = Math.min(from + atOnce, share.timeline().days());
                if (from < to) {
                    work.add(new Stretch(share, from, to));
                }
            }
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                running.add(pool.submit(() -> {
                    work(work);
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while cases were being written", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** A month, or longer where a county has so few cases that reading it would take longer than playing them. */
    private static int daysAtOnce(List<Share> shares, int days) {
        long cases = shares.stream()
                .flatMapToInt(share -> Arrays.stream(share.perDay()))
                .sum();
        long stretches = Math.max(1, cases / Math.max(1, shares.size()) / WORTH_READING);
        return (int) Math.max(DAYS_AT_ONCE, (days + stretches - 1) / stretches);
    }

    private void work(Queue<Stretch> work) throws SQLException {
        try (Connection connection = sessions.open()) {
            Batch batch = new Batch(connection);
            for (Stretch stretch = work.poll(); stretch != null; stretch = work.poll()) {
                play(connection, batch, stretch);
            }
            write(batch);
            batch.rows().forEach((table, count) -> rows.merge(table, count, Long::sum));
        }
    }

    private void play(Connection connection, Batch batch, Stretch stretch) throws SQLException {
        Share share = stretch.share();
        if (Arrays.stream(share.perDay(), stretch.from(), stretch.to()).sum() == 0) {
            return;
        }
        PlayedCounty county = county(connection, share.county());
        var reporting = new Reporting(county, matters, batch.files());
        var playing = new Playing(county, matters);
        var chance = new SplittableRandom(share.seed(seed, stretch.from()));
        for (int day = stretch.from(); day < stretch.to(); day++) {
            String prefix = county.config().numberPrefix()
                    + share.timeline().date(day).format(DateTimeFormatter.BASIC_ISO_DATE) + "-";
            int number = share.numbers()[day];
            for (Instant at : share.timeline().reports(day, share.perDay()[day], chance)) {
                String next = prefix + padded(++number);
                boolean open = chance.nextDouble() < share.timeline().open(day);
                Tenant.run(share.county(), () -> batch.add(one(next, at, open, reporting, playing, chance)));
                if (batch.waiting() >= BATCH) {
                    write(batch);
                }
            }
        }
    }

    private Told one(
            String number, Instant at, boolean open, Reporting reporting, Playing playing, SplittableRandom chance) {
        Category matter = reporting.matter(chance);
        // What has been open for long is mostly what may take long.
        for (int i = 0; i < 8 && open && at.isBefore(now.minus(FEW_DAYS)) && !reporting.longest(matter); i++) {
            matter = reporting.matter(chance);
        }
        Told told = reporting.report(number, matter, at, !open, chance);
        playing.play(told, matter, at, now, open, chance);
        return told;
    }

    private static String padded(int number) {
        return number < 1_000 ? String.valueOf(10_000 + number).substring(1) : String.valueOf(number);
    }

    private PlayedCounty county(Connection connection, CountyCode code) throws SQLException {
        SoftReference<PlayedCounty> kept = counties.get(code);
        PlayedCounty county = kept == null ? null : kept.get();
        if (county == null) {
            county = reader.read(connection, code);
            counties.put(code, new SoftReference<>(county));
        }
        return county;
    }

    private void write(Batch batch) throws SQLException {
        int cases = batch.waiting();
        batch.write();
        written.addAndGet(cases);
    }
}
