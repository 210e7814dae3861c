package gezhi.config.pack;

import java.util.List;

/** The structure of a county as the rows of a pack, each list by code. */
public record Structure(List<DivisionRow> divisions, List<UnitRow> organisation, List<GridFeature> grids) {

    /** No structure. */
    public static final Structure NONE = new Structure(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Structure {
        divisions = List.copyOf(divisions);
        organisation = List.copyOf(organisation);
        grids = List.copyOf(grids);
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return divisions.isEmpty() && organisation.isEmpty() && grids.isEmpty();
    }
}
