package gezhi.config.internal;

import java.time.Instant;

/**
 * How a version is published.
 *
 * @param reason why; may be empty
 * @param restores number of the version whose content is published again; 0 for new content
 * @param effectiveAt from when on it holds; null for at once
 */
record Publication(String reason, int restores, Instant effectiveAt) {

    /** New content, in force at once. */
    static Publication now(String reason) {
        return new Publication(reason, 0, null);
    }
}
