package gezhi.ops.generate;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Identifiers as the server would have made them at an instant (UUID version 7), so that indexes grow as in life. */
final class TimeIds {

    private TimeIds() {}

    static UUID at(Instant instant, RandomGenerator chance) {
        long high = instant.toEpochMilli() << 16 | 0x7000 | chance.nextInt(1 << 12);
        long low = chance.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
