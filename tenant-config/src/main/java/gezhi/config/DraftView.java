package gezhi.config;

import gezhi.kernel.CountyCode;
import java.time.Instant;
import java.util.List;

/**
 * The draft of a county's next configuration. Where nobody has begun one it is what the version published last says.
 *
 * @param revision what a saving has to name
 * @param open whether somebody has begun a draft
 * @param base number of the version from which the draft was begun, or which was joined with it last
 * @param savedAt when it was last saved; null when it is not open
 * @param savedBy by whom; null when it is not open
 * @param files names of its files
 * @param behind what versions published since then have changed: they must be joined with the draft before it can be
 *     published
 */
public record DraftView(
        CountyCode county,
        Revision revision,
        boolean open,
        int base,
        Instant savedAt,
        String savedBy,
        List<String> files,
        List<Difference> behind) {}
