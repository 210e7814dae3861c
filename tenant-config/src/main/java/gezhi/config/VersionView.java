package gezhi.config;

import java.time.Instant;

/**
 * A published version of a county's configuration.
 *
 * @param number 1 for the county's first
 * @param state what it is now
 * @param effectiveAt from when on it holds
 * @param publishedAt when it was published
 * @param publishedBy account and its county
 * @param reason why; may be empty
 * @param restores number of the version whose content it repeats; 0 for new content
 */
public record VersionView(
        int number,
        State state,
        Instant effectiveAt,
        Instant publishedAt,
        String publishedBy,
        String reason,
        int restores) {

    /** What a version is now. */
    public enum State {
        /** Cases begin under it. */
        IN_FORCE,
        /** It comes into force later. */
        PLANNED,
        /** It was in force, or was replaced before it could be. */
        PAST
    }
}
