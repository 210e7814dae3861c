package gezhi.grid.internal;

import gezhi.config.Finding;
import gezhi.config.Severity;
import gezhi.config.pack.GridFeature;
import gezhi.kernel.Invalid;
import gezhi.kernel.Label;
import gezhi.kernel.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what the check of the grids finds; a code names two messages, what is wrong and (with {@code .fix}) what would be right. */
final class StructureFindings {

    private static final String FILE = "grids.geojson";
    private static final String PREFIX = "grid.finding.";

    private final List<Finding> all = new ArrayList<>();

    /** A grid that cannot be used as it is. */
    void error(GridFeature grid, String code, Object... args) {
        add(Severity.ERROR, grid, code, args);
    }

    /** A grid that somebody should look at. */
    void warning(GridFeature grid, String code, Object... args) {
        add(Severity.WARNING, grid, code, args);
    }

    /** A geometry that could not be read. */
    void error(GridFeature grid, Invalid geometry) {
        Label what = new Label(
                named(grid) + geometry.text(Locale.SIMPLIFIED_CHINESE), named(grid) + geometry.text(Locale.ENGLISH));
        all.add(new Finding(Severity.ERROR, FILE, grid.line(), what, label(geometry.code() + ".fix")));
    }

    /** Something that concerns the file as a whole. */
    void warning(String code, Object... args) {
        all.add(new Finding(
                Severity.WARNING, FILE, null, label(PREFIX + code, args), label(PREFIX + code + ".fix", args)));
    }

    /** What was found, in the order of finding. */
    List<Finding> list() {
        return List.copyOf(all);
    }

    private void add(Severity severity, GridFeature grid, String code, Object... args) {
        Label text = label(PREFIX + code, args);
        Label what = new Label(named(grid) + text.zh(), named(grid) + text.en());
        all.add(new Finding(severity, FILE, grid.line(), what, label(PREFIX + code + ".fix", args)));
    }

    private static String named(GridFeature grid) {
        return grid.code() + " " + grid.name() + ": ";
    }

    private static Label label(String code, Object... args) {
        return new Label(
                Messages.text(Locale.SIMPLIFIED_CHINESE, code, args), Messages.text(Locale.ENGLISH, code, args));
    }
}
