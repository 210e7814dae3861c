package gezhi.casework.internal;

import gezhi.access.Staff;
import gezhi.access.StaffMember;
import gezhi.casework.internal.flow.Organisation;
import gezhi.grid.Unit;
import gezhi.grid.Units;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The units and staff of the county for which the thread works. */
@ApplicationScoped
class CountyOrganisation implements Organisation {

    @Inject
    private Units units;

    @Inject
    private Staff staff;

    @Override
    public Optional<Unit> unit(UnitCode code) {
        return units.find(code);
    }

    @Override
    public boolean inForce(UnitCode code) {
        return units.inForce(code);
    }

    @Override
    public List<UnitCode> ancestors(UnitCode code) {
        return units.ancestors(code);
    }

    @Override
    public List<Unit> below(UnitCode unit, Collection<String> types) {
        return units.below(unit, types);
    }

    @Override
    public String name(UnitCode code) {
        return units.pathName(code);
    }

    @Override
    public boolean staffed(Collection<String> roles, UnitCode unit) {
        return staff.staffed(Set.copyOf(roles), unit);
    }

    @Override
    public Set<UnitCode> staffed(Collection<String> roles) {
        return staff.staffedUnits(Set.copyOf(roles));
    }

    @Override
    public List<StaffMember> staff(Collection<String> roles, UnitCode unit) {
        return staff.holding(Set.copyOf(roles), unit);
    }
}
