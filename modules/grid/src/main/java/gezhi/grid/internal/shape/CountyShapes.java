package gezhi.grid.internal.shape;

import gezhi.kernel.DivisionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;

/** The shapes of a county's townships and of the county itself, joined from its grids. Immutable. */
public final class CountyShapes {

    private static final Comparator<DivisionCode> BY_CODE = Comparator.comparing(DivisionCode::value);

    private final Map<DivisionCode, Geometry> townships;
    private final Geometry county;

    /** Joins the grids; a tenth of a second for a county of two thousand. */
    public CountyShapes(Collection<Cell> cells) {
        Map<DivisionCode, List<Geometry>> outlines = cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.code().township(),
                        () -> new TreeMap<>(BY_CODE),
                        Collectors.mapping(Cell::outline, Collectors.toList())));
        townships = new TreeMap<>(BY_CODE);
        outlines.forEach((code, shapes) -> townships.put(code, Unions.of(shapes)));
        county = Unions.of(townships.values());
    }

    /** The land of the county; empty when it has no grids. */
    public Geometry county() {
        return county;
    }

    /** The land of a township. */
    public Optional<Geometry> township(DivisionCode code) {
        return Optional.ofNullable(townships.get(code));
    }

    /**
     * The townships without the detail that a drawing cannot show. Borders that two townships share stay shared.
     *
     * @param degrees size of the detail to leave out
     * @return township by code, in the order of the codes
     */
    public Map<DivisionCode, Geometry> townships(double degrees) {
        List<DivisionCode> codes = new ArrayList<>(townships.keySet());
        Geometry[] simple = CoverageSimplifier.simplify(townships.values().toArray(Geometry[]::new), degrees);
        Map<DivisionCode, Geometry> result = new TreeMap<>(BY_CODE);
        for (int i = 0; i < simple.length; i++) {
            result.put(codes.get(i), simple[i]);
        }
        return result;
    }
}
