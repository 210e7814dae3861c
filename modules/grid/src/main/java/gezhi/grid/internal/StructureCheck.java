package gezhi.grid.internal;

import gezhi.config.Finding;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.DivisionRow;
import gezhi.config.pack.GridFeature;
import gezhi.grid.internal.shape.Overlaps;
import gezhi.grid.internal.shape.Strays;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.Invalid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Checks the grids of a pack: each belongs to a village of the county, is a proper polygon, does not lie over
 * another one and not far off all others. Gaps are no fault: a lake may belong to nobody.
 */
final class StructureCheck {

    /** More findings of one kind than this help nobody. */
    private static final int MOST_OVERLAPS = 100;

    private static final double METRES_A_KILOMETRE = 1_000;
    private static final int DECIMALS = 6;

    private final StructureFindings findings = new StructureFindings();

    StructureCheck(CountyPack pack) {
        Set<DivisionCode> villages =
                pack.divisions().stream().map(DivisionRow::code).collect(Collectors.toSet());
        Map<GridFeature, Geometry> outlines = new LinkedHashMap<>();
        for (GridFeature grid : pack.grids()) {
            if (!villages.contains(grid.code().village())) {
                findings.error(grid, "village", grid.code().village().value());
            }
            Geometry outline = outline(grid);
            if (outline != null) {
                outlines.put(grid, outline);
            }
        }
        strays(outlines);
        overlaps(outlines);
    }

    /** What was found. */
    List<Finding> findings() {
        return findings.list();
    }

    private Geometry outline(GridFeature grid) {
        try {
            Geometry outline = GeoJsonOutline.read(grid.geometry());
            TopologyValidationError error = new IsValidOp(outline).getValidationError();
            if (error == null) {
                return outline;
            }
            String place = error.getCoordinate() == null
                    ? "-"
                    : degrees(error.getCoordinate().getX())
                            + ","
                            + degrees(error.getCoordinate().getY());
            findings.error(grid, "topology." + kind(error), place);
        } catch (Invalid e) {
            findings.error(grid, e);
        }
        return null;
    }

    /** As people write degrees: without the noise of the computation. */
    private static String degrees(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String kind(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                "crossing";
            case TopologyValidationError.HOLE_OUTSIDE_SHELL,
                    TopologyValidationError.NESTED_HOLES,
                    TopologyValidationError.NESTED_SHELLS,
                    TopologyValidationError.DISCONNECTED_INTERIOR -> "rings";
            default -> "flat";
        };
    }

    private void strays(Map<GridFeature, Geometry> outlines) {
        List<GridFeature> grids = List.copyOf(outlines.keySet());
        for (Strays.Stray stray : Strays.among(List.copyOf(outlines.values()))) {
            findings.error(grids.get(stray.index()), "stray", Math.round(stray.metres() / METRES_A_KILOMETRE));
        }
    }

    private void overlaps(Map<GridFeature, Geometry> outlines) {
        List<GridFeature> grids = List.copyOf(outlines.keySet());
        List<Overlaps.Overlap> found = Overlaps.among(List.copyOf(outlines.values()));
        for (Overlaps.Overlap overlap : found.subList(0, Math.min(MOST_OVERLAPS, found.size()))) {
            report(grids.get(overlap.first()), grids.get(overlap.second()), overlap.area());
        }
        if (found.size() > MOST_OVERLAPS) {
            double rest = found.subList(MOST_OVERLAPS, found.size()).stream()
                    .mapToDouble(Overlaps.Overlap::area)
                    .sum();
            findings.warning("overlaps", found.size() - MOST_OVERLAPS, Math.round(rest));
        }
    }

    private void report(GridFeature first, GridFeature second, double area) {
        Object[] args = {second.code().value(), second.name(), Math.round(area)};
        if (first.kind().equals(second.kind())) {
            findings.error(first, "overlap", args);
        } else {
            findings.warning(first, "overlapDedicated", args);
        }
    }
}
