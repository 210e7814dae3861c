package gezhi.config;

import java.time.Instant;
import java.util.List;

/**
 * What publishing the draft would do.
 *
 * @param revision the draft's
 * @param inForce number of the version in force, with which it is compared
 * @param replaces numbers of versions that were to come into force later and would not any more
 * @param differences the difference to the version in force, in words; empty when they mean the same, or when the draft
 *     cannot be published
 * @param effect whom it touches
 * @param findings what the check found
 */
public record Preview(
        Revision revision,
        int inForce,
        List<Planned> replaces,
        List<Difference> differences,
        Effect effect,
        List<Finding> findings) {

    /** A version that is to come into force. */
    public record Planned(int version, Instant effectiveAt) {}

    /** Whether it can be published. */
    public boolean publishable() {
        return !Finding.anyError(findings);
    }
}
