package gezhi.casework.internal.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import gezhi.config.CountyConfig;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ConcurrentMap;

/**
 * Gives case numbers out: the county's prefix, the day of the report in the county's zone, a sequence of at least four
 * digits. A server takes them from the database in blocks, in a transaction of their own, so that reports do not wait for
 * each other; what a server has not used when it stops is a gap.
 */
@ApplicationScoped
public class Numbers {

    private static final int BLOCK = 20;

    private final ConcurrentMap<Day, Block> blocks = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(2))
            .<Day, Block>build()
            .asMap();

    @Inject
    private NumberBlocks source;

    /** The next number of the day. */
    public CaseNumber next(CountyConfig config, Instant reportedAt) {
        LocalDate date = LocalDate.ofInstant(reportedAt, config.zone());
        Day day = new Day(Tenant.current(), date);
        int[] sequence = new int[1];
        blocks.compute(day, (d, block) -> {
            Block from = block == null || block.next == block.end ? taken(date) : block;
            sequence[0] = ++from.next;
            return from.next == from.end ? null : from;
        });
        return new CaseNumber("%s%s-%04d"
                .formatted(config.numberPrefix(), date.format(DateTimeFormatter.BASIC_ISO_DATE), sequence[0]));
    }

    private Block taken(LocalDate date) {
        int end = source.take(date, BLOCK);
        return new Block(end - BLOCK, end);
    }

    private record Day(CountyCode county, LocalDate date) {}

    /** Numbers after {@code next} up to {@code end} have not been given out. */
    private static final class Block {

        private int next;
        private final int end;

        private Block(int next, int end) {
            this.next = next;
            this.end = end;
        }
    }
}
