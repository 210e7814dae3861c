package gezhi.config;

import gezhi.kernel.CountyCode;
import java.util.List;

/**
 * What applying a county pack did.
 *
 * @param created whether the county is new
 * @param version number of the version in force afterwards
 * @param published whether a new version was published: the configuration's content differs from the one before
 * @param differences by what the configuration differs from the one before, in words; empty when it is the same or the
 *     county is new
 * @param structure number of units and grids changed
 * @param staff number of accounts created or changed
 * @param findings warnings of the check
 */
public record Applied(
        CountyCode county,
        String name,
        boolean created,
        int version,
        boolean published,
        List<Difference> differences,
        int structure,
        int staff,
        List<Finding> findings) {

    /** Whether anything was changed. */
    public boolean changed() {
        return created || published || structure > 0 || staff > 0;
    }
}
