package gezhi.config.rest;

import gezhi.config.DraftView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The draft of a county's next configuration.
 *
 * @param revision what a change has to name in {@code If-Match}; the same as the ETag
 * @param open whether somebody has begun a draft; else it is what the version published last says
 * @param base number of the version from which it was begun, or which was joined with it last
 * @param savedAt when it was last saved; absent when it is not open
 * @param savedBy account and county of whoever saved it last; absent when it is not open
 * @param files names of its files
 * @param behind what versions published since then have changed: they must be joined with it before it can be published
 * @param clashes after joining: files in which the same lines were changed in both, and in which the draft's stay
 */
public record DraftAnswer(
        String county,
        String revision,
        boolean open,
        int base,
        Instant savedAt,
        String savedBy,
        List<String> files,
        List<DifferenceItem> behind,
        List<String> clashes) {

    static DraftAnswer of(DraftView draft, List<String> clashes, Locale locale) {
        return new DraftAnswer(
                draft.county().value(),
                draft.revision().toString(),
                draft.open(),
                draft.base(),
                draft.savedAt(),
                draft.savedBy(),
                draft.files(),
                DifferenceItem.of(draft.behind(), locale),
                clashes);
    }
}
