package gezhi.ops.generate;

import java.time.Instant;
import java.util.Optional;

/**
 * What is to be generated.
 *
 * @param counties how many counties there are to be in total; those that are there count
 * @param cases how many cases are added
 * @param months over how many months up to {@code now} they are reported
 * @param seed the same seed, the same {@code now} and the same counties give the same cases
 * @param only the county that gets all the cases; empty to spread them with a few large counties and many small ones
 * @param now the end of the histories: what is open then is open
 */
public record Plan(int counties, int cases, int months, long seed, Optional<String> only, Instant now) {}
