package gezhi.grid.internal;

import gezhi.grid.internal.shape.Cell;
import gezhi.kernel.DivisionCode;
import java.util.Collection;
import java.util.Map;

/** The structure of one county at one revision: what all questions about units and places are answered from. */
public final class CountyStructure {

    private final int revision;
    private final Map<DivisionCode, String> divisions;
    private final UnitTree units;
    private final Territory territory;
    private final MapDrawing drawing;

    CountyStructure(
            int revision, Map<DivisionCode, String> divisions, Collection<UnitEntry> units, Collection<Cell> cells) {
        this.revision = revision;
        this.divisions = Map.copyOf(divisions);
        this.units = new UnitTree(units, this.divisions);
        this.territory = new Territory(cells);
        this.drawing = new MapDrawing(this);
    }

    /** The revision that this was read at; 0 for a county without structure. */
    public int revision() {
        return revision;
    }

    /** The units. */
    public UnitTree units() {
        return units;
    }

    /** The grids as places. */
    public Territory territory() {
        return territory;
    }

    /** The drawings. */
    public MapDrawing drawing() {
        return drawing;
    }

    /** Official name of a township or village; its code where there never was one. */
    public String divisionName(DivisionCode code) {
        return divisions.getOrDefault(code, code.value());
    }
}
