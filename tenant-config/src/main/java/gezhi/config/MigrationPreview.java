package gezhi.config;

import gezhi.kernel.CaseNumber;
import gezhi.kernel.Label;
import java.util.List;

/**
 * What migrating open cases to the version in force would do.
 *
 * @param version the version in force
 * @param fitting open cases of earlier versions that fit it
 * @param misfits those that do not, by reason: they end under their own version
 * @param examples some of those that do not fit
 */
public record MigrationPreview(int version, long fitting, List<Misfits> misfits, List<CaseNumber> examples) {

    /** How many cases do not fit for a reason. */
    public record Misfits(String reason, Label text, long cases) {}
}
