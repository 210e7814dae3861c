package gezhi.grid.internal;

import gezhi.grid.Unit;
import gezhi.grid.internal.shape.Cell;
import gezhi.grid.internal.shape.Outlines;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the structure of the county for which the thread works: a few projections, no entities. */
@ApplicationScoped
@Transactional
public class StructureReader {

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    /** The revision of the county's structure; 0 when it has none. */
    public int revision() {
        List<Integer> found = em.createQuery("select r.revision from Revision r", Integer.class)
                .getResultList();
        return found.isEmpty() ? 0 : found.get(0);
    }

    /** Whether the county's structure became another one at or after an instant; its first is none that anything left. */
    public boolean changedSince(Instant at) {
        return em.createQuery("select count(r) from Revision r where r.revision > 1 and r.changedAt >= :at", Long.class)
                        .setParameter("at", at)
                        .getSingleResult()
                > 0;
    }

    /** The structure as it is now, and the names of what is no more. */
    public CountyStructure read() {
        int revision = revision();
        Map<DivisionCode, String> divisions = divisions();
        Map<UnitCode, UnitEntry> units = units();
        List<Cell> cells = new ArrayList<>();
        grids(units, cells);
        return new CountyStructure(revision, divisions, units.values(), cells);
    }

    private Map<DivisionCode, String> divisions() {
        Map<DivisionCode, String> names = new HashMap<>();
        for (Object[] row : rows("select d.code, d.name from DivisionPeriod d order by d.validFrom")) {
            names.put(new DivisionCode((String) row[0]), (String) row[1]);
        }
        return names;
    }

    private Map<UnitCode, UnitEntry> units() {
        Map<UnitCode, UnitEntry> units = new HashMap<>();
        for (Object[] row : rows("select u.code, u.name, u.type, u.parent, u.division, u.validTo from UnitPeriod u"
                + " order by u.validFrom")) {
            Unit unit = new Unit(
                    new UnitCode((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    row[3] == null ? null : new UnitCode((String) row[3]),
                    row[4] == null ? null : new DivisionCode((String) row[4]));
            units.put(unit.code(), new UnitEntry(unit, row[5] == null));
        }
        return units;
    }

    private void grids(Map<UnitCode, UnitEntry> units, Collection<Cell> cells) {
        for (Object[] row :
                rows("select c.code, c.name from CellPeriod c where c.validTo is not null" + " order by c.validFrom")) {
            putGrid(units, new GridCode((String) row[0]), (String) row[1], false);
        }
        for (Object[] row :
                rows("select c.code, c.name, c.kind, c.outline from CellPeriod c where c.validTo is null")) {
            GridCode code = new GridCode((String) row[0]);
            putGrid(units, code, (String) row[1], true);
            cells.add(new Cell(code, (String) row[1], "DEDICATED".equals(row[2]), Outlines.fromBytes((byte[]) row[3])));
        }
    }

    private static void putGrid(Map<UnitCode, UnitEntry> units, GridCode code, String name, boolean inForce) {
        units.put(code.unit(), new UnitEntry(GridUnits.unit(code, name, units::containsKey), inForce));
    }

    private List<Object[]> rows(String query) {
        return em.createQuery(query, Object[].class).getResultList();
    }
}
