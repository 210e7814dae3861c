package gezhi.access;

import gezhi.access.internal.StaffQueries;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who works where in the county, for other modules. Open to all of them: a case shows the names of those who worked on
 * it, and jobs ask without a user; the county of the running work bounds what is seen. Disabled accounts hold no post
 * any more, but keep their names.
 */
@ApplicationScoped
@Transactional
public class Staff {

    @Inject
    private StaffQueries queries;

    /** The people who hold one of the roles at the unit, by account. Open to all: see above. */
    @OpenToAll
    public List<StaffMember> holding(Set<String> roles, UnitCode unit) {
        return queries.holding(roles, unit);
    }

    /** Whether anybody holds one of the roles at the unit. Open to all: see above. */
    @OpenToAll
    public boolean staffed(Set<String> roles, UnitCode unit) {
        return queries.staffed(roles, unit);
    }

    /** All units at which somebody holds one of the roles: one statement, for lists of many units. Open to all: see above. */
    @OpenToAll
    public Set<UnitCode> staffedUnits(Set<String> roles) {
        return queries.staffedUnits(roles);
    }

    /** The person of an account that may work. Open to all: see above. */
    @OpenToAll
    public Optional<StaffMember> find(String account) {
        return queries.find(account);
    }

    /** Names of people by the identifiers of their accounts; an unknown identifier is left out. Open to all: see above. */
    @OpenToAll
    public Map<UUID, String> names(Collection<UUID> accounts) {
        return queries.names(accounts);
    }
}
