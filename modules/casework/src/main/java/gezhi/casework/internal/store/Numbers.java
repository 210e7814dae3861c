package gezhi.casework.internal.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import gezhi.config.CountyConfig;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ConcurrentMap;

/**
 * Gives case numbers out: the county's prefix, the day of the report in the county's zone, a sequence of at least four
 * digits. A server takes them from the database in blocks, in a transaction of their own, so that reports do not wait for
 * each other; a block is twice as large as the one before when that was used up within a minute. What a server has not
 * used when it stops is a gap.
 */
@ApplicationScoped
public class Numbers {

    private static final int SMALLEST = 20;
    private static final int LARGEST = 640;
    private static final Duration SOON = Duration.ofMinutes(1);

    private final ConcurrentMap<Day, Block> blocks = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(2))
            .<Day, Block>build()
            .asMap();

    @Inject
    private NumberBlocks source;

    @Inject
    private Clock clock;

    /** The next number of the day. */
    public CaseNumber next(CountyConfig config, Instant reportedAt) {
        LocalDate date = LocalDate.ofInstant(reportedAt, config.zone());
        Day day = new Day(Tenant.current(), date);
        int[] sequence = new int[1];
        blocks.compute(day, (d, block) -> {
            Block from = block == null || block.next == block.end ? taken(date, size(block)) : block;
            sequence[0] = ++from.next;
            return from;
        });
        return new CaseNumber("%s%s-%04d"
                .formatted(config.numberPrefix(), date.format(DateTimeFormatter.BASIC_ISO_DATE), sequence[0]));
    }

    private Block taken(LocalDate date, int size) {
        int end = source.take(date, size);
        return new Block(end, size, clock.instant());
    }

    private int size(Block used) {
        boolean soon = used != null && used.since.plus(SOON).isAfter(clock.instant());
        return soon ? Math.min(LARGEST, used.size * 2) : SMALLEST;
    }

    private record Day(CountyCode county, LocalDate date) {}

    /** Numbers after {@code next} up to {@code end} have not been given out. */
    private static final class Block {

        private int next;
        private final int end;
        private final int size;
        private final Instant since;

        private Block(int end, int size, Instant since) {
            this.next = end - size;
            this.end = end;
            this.size = size;
            this.since = since;
        }
    }
}
