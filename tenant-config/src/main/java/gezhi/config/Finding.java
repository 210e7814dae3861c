package gezhi.config;

import gezhi.kernel.Label;
import java.util.Collection;

/**
 * Something that the check of a pack or a model found, in words for those who prepare it.
 *
 * @param file name of the file within the pack, or of the model
 * @param line line of the file, counted from 1; null when it is about the file as a whole
 * @param what what is wrong
 * @param fix what would be right
 */
public record Finding(Severity severity, String file, Integer line, Label what, Label fix) {

    /** Whether one of the findings forbids to apply what was checked. */
    public static boolean anyError(Collection<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    @Override
    public String toString() {
        return severity + " " + file + (line == null ? "" : ":" + line) + " " + what.en() + " → " + fix.en();
    }
}
