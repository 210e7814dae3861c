package gezhi.config.rest;

import gezhi.config.VersionView;
import java.time.Instant;
import java.util.List;

/**
 * A published version.
 *
 * @param number 1 for the county's first
 * @param state IN_FORCE, PLANNED (for later) or PAST
 * @param effectiveAt from when on it holds
 * @param publishedBy account and its county
 * @param reason why; may be empty
 * @param restores number of the version whose content it repeats; absent for new content
 * @param differences by what it differs from the version before; absent in lists
 */
public record VersionItem(
        int number,
        VersionView.State state,
        Instant effectiveAt,
        Instant publishedAt,
        String publishedBy,
        String reason,
        Integer restores,
        List<DifferenceItem> differences) {

    static VersionItem of(VersionView version, List<DifferenceItem> differences) {
        return new VersionItem(
                version.number(),
                version.state(),
                version.effectiveAt(),
                version.publishedAt(),
                version.publishedBy(),
                version.reason(),
                version.restores() == 0 ? null : version.restores(),
                differences);
    }
}
