package gezhi.config.spi;

import gezhi.config.Finding;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.Structure;
import java.util.List;

/** A module that takes its own part of a county pack: the structure of units and grids, for instance. */
public interface PackPart {

    /**
     * Checks the module's part. Called when the pack's own files are in order: all codes are well-formed and unique, and
     * every parent, unit and division that a row names is there.
     *
     * @return what is wrong, empty when nothing is
     */
    List<Finding> check(CountyPack pack);

    /**
     * Writes the differences between the pack and what the county has, within the caller's transaction and tenant.
     * Applying the same pack again changes nothing.
     *
     * @return number of things changed
     */
    int apply(CountyPack pack);

    /**
     * The structure that the county has now, if it is the module's part: what a pack must say to change nothing of it.
     * Called within the caller's transaction and tenant.
     */
    default Structure structure() {
        return Structure.NONE;
    }
}
