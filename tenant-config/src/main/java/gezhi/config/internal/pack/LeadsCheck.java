package gezhi.config.internal.pack;

import gezhi.config.internal.Findings;
import gezhi.config.internal.Names;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.pack.CategoryRow;
import gezhi.config.pack.CountyPack;
import gezhi.kernel.UnitCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says which leads and co-handlers of a county's categories are neither units of the county nor unit types. The set that
 * ships names departments as most counties have them; a county that lacks one has no lead there, which is no fault.
 */
final class LeadsCheck {

    private final CountyPack pack;
    private final Set<String> known = new TreeSet<>();
    private final Findings findings;
    private final Set<String> told = new HashSet<>();

    LeadsCheck(CountyPack pack, Map<UnitCode, String> units, Collection<String> unitTypes, Findings findings) {
        this.pack = pack;
        this.findings = findings;
        known.addAll(unitTypes);
        units.keySet().forEach(unit -> known.add(unit.value()));
    }

    void run() {
        if (pack.categories().text().equals(CategoriesFile.shipped().text())) {
            return;
        }
        for (CategoryRow row : pack.categoryRows()) {
            Mark at = new Mark(pack.categories().file(), row.line());
            check(at, "lead", row.lead());
            CategoryRows.names(row.coHandlers()).forEach(name -> check(at, "coHandlers", name));
        }
    }

    private void check(Mark at, String column, String name) {
        if (!name.isEmpty() && !known.contains(name) && told.add(name)) {
            findings.warning(at, "unknownLead", column, name, Names.nearest(name, known));
        }
    }
}
