package gezhi.config.spi;

import gezhi.config.CountyConfig;
import gezhi.kernel.CaseNumber;
import java.util.List;
import java.util.Map;

/**
 * Brings open cases under another version of the configuration than the one with which they began, which happens on
 * purpose only. All of it for the county for which the thread works.
 */
public interface CaseMigration {

    /** Why a case cannot come under a version; {@code config.misfit.NAME} says each in words. */
    enum Misfit {
        /** The flow has no such state, or none in which a case is open. */
        STATE,
        /** There is no such category any more. */
        CATEGORY,
        /** There is no such filing condition any more. */
        FILING_CONDITION,
        /** There is no such level. */
        LEVEL,
        /** A centre through which the case answers is none any more. */
        DESK,
        /** A limit is running that the version does not have. */
        LIMIT
    }

    /**
     * What migrating would do.
     *
     * @param fitting open cases of other versions that fit
     * @param misfits how many do not, by the first reason found
     * @param examples some of those that do not fit
     */
    record Outlook(long fitting, Map<Misfit, Long> misfits, List<CaseNumber> examples) {}

    /**
     * What migrating has done.
     *
     * @param moved cases that are under the version now
     * @param left open cases of other versions that are still where they were
     */
    record Outcome(int moved, long left) {}

    /** What migrating to a version would do. */
    Outlook outlook(CountyConfig to);

    /**
     * Migrates cases that fit, each with a step in its history and in a transaction of its own; what somebody works on at
     * the same moment is left.
     *
     * @param most bound of how many are looked at
     */
    Outcome migrate(CountyConfig to, String reason, int most);
}
