package gezhi.config.spi;

import java.util.List;
import java.util.UUID;

/** What is open in a county, for those who want to know whom a change of its configuration touches. */
public interface OpenCases {

    /**
     * Open cases that have this in common.
     *
     * @param version id of the version of the configuration under which they are dealt with
     */
    record Count(UUID version, String state, String category, long cases) {}

    /** The open cases of the county for which the thread works, counted; within the caller's transaction. */
    List<Count> counts();
}
