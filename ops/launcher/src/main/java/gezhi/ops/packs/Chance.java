package gezhi.ops.packs;

import java.util.Random;

/** Repeatable chance: the same seed and key give the same sequence, whatever is drawn before. */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Chance() {}

    static Random of(long seed, String key) {
        long mixed = (seed ^ ((long) key.hashCode() << 20)) * GOLDEN;
        return new Random(mixed ^ (mixed >>> 31));
    }
}
