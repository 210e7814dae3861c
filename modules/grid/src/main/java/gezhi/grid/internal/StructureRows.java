package gezhi.grid.internal;

import gezhi.config.pack.DivisionRow;
import gezhi.config.pack.GridFeature;
import gezhi.config.pack.Structure;
import gezhi.config.pack.UnitRow;
import gezhi.grid.internal.shape.Outlines;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** The structure in force as the rows of a pack, by code; a pack of these rows changes nothing. */
@ApplicationScoped
@Transactional
public class StructureRows {

    /** The first row of a file stands below its heading. */
    private static final int FIRST_LINE = 2;

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    /** The rows of the county for which the thread works. */
    public Structure read() {
        return new Structure(divisions(), organisation(), grids());
    }

    private List<DivisionRow> divisions() {
        List<DivisionRow> rows = new ArrayList<>();
        for (Object[] row : rows("select p.code, p.name, p.type, p.parent from DivisionPeriod p")) {
            rows.add(new DivisionRow(
                    FIRST_LINE + rows.size(), division(row[0]), (String) row[1], (String) row[2], division(row[3])));
        }
        return rows;
    }

    private List<UnitRow> organisation() {
        List<UnitRow> rows = new ArrayList<>();
        for (Object[] row : rows("select p.code, p.name, p.type, p.parent, p.division from UnitPeriod p")) {
            rows.add(new UnitRow(
                    FIRST_LINE + rows.size(),
                    new UnitCode((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    row[3] == null ? null : new UnitCode((String) row[3]),
                    row[4] == null ? null : division(row[4])));
        }
        return rows;
    }

    private List<GridFeature> grids() {
        List<GridFeature> rows = new ArrayList<>();
        for (Object[] row : rows("select p.code, p.name, p.kind, p.outline from CellPeriod p")) {
            rows.add(new GridFeature(
                    FIRST_LINE + rows.size(),
                    new GridCode((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    GeoJsonOutline.write(Outlines.fromBytes((byte[]) row[3]))));
        }
        return rows;
    }

    private List<Object[]> rows(String query) {
        return em.createQuery(query + " where p.validTo is null order by p.code", Object[].class)
                .getResultList();
    }

    private static DivisionCode division(Object code) {
        return new DivisionCode((String) code);
    }
}
