package gezhi.access.internal;

import gezhi.access.Post;
import gezhi.access.StaffMember;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The reads behind {@link gezhi.access.Staff}: projections on indexes. */
@ApplicationScoped
public class StaffQueries {

    private static final int MOST_PARAMETERS = 500;

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    @Inject
    private AccountRepository accounts;

    /** The people who hold one of the roles at the unit, by account. */
    public List<StaffMember> holding(Set<String> roles, UnitCode unit) {
        if (roles.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = em.createQuery(
                        "select distinct a.id, a.account, a.name from Account a, HeldPost p"
                                + " where p.unit = :unit and p.role in :roles and a.id = p.accountId"
                                + " and a.disabled = false order by a.account",
                        Object[].class)
                .setParameter("unit", unit.value())
                .setParameter("roles", roles)
                .getResultList();
        return members(rows);
    }

    /** Whether anybody holds one of the roles at the unit. */
    public boolean staffed(Set<String> roles, UnitCode unit) {
        if (roles.isEmpty()) {
            return false;
        }
        return !em.createQuery(
                        "select p.role from HeldPost p, Account a where p.unit = :unit and p.role in :roles"
                                + " and a.id = p.accountId and a.disabled = false",
                        String.class)
                .setParameter("unit", unit.value())
                .setParameter("roles", roles)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** All units at which somebody holds one of the roles. */
    public Set<UnitCode> staffedUnits(Set<String> roles) {
        if (roles.isEmpty()) {
            return Set.of();
        }
        return em.createQuery(
                        "select distinct p.unit from HeldPost p, Account a where p.role in :roles"
                                + " and a.id = p.accountId and a.disabled = false",
                        String.class)
                .setParameter("roles", roles)
                .getResultStream()
                .map(UnitCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The person of an account that may work. */
    public Optional<StaffMember> find(String account) {
        List<Object[]> rows = em.createQuery(
                        "select a.id, a.account, a.name from Account a where a.account = :account"
                                + " and a.disabled = false",
                        Object[].class)
                .setParameter("account", account)
                .getResultList();
        return members(rows).stream().findFirst();
    }

    /** Names by identifier, of accounts that are disabled, too. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        List<UUID> distinct = ids.stream().distinct().toList();
        for (int from = 0; from < distinct.size(); from += MOST_PARAMETERS) {
            em.createQuery("select a.id, a.name from Account a where a.id in :ids", Object[].class)
                    .setParameter("ids", distinct.subList(from, Math.min(from + MOST_PARAMETERS, distinct.size())))
                    .getResultList()
                    .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }

    private List<StaffMember> members(List<Object[]> rows) {
        Map<UUID, List<Post>> posts =
                accounts.posts(rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> new StaffMember(
                        (UUID) row[0], (String) row[1], (String) row[2], posts.getOrDefault(row[0], List.of())))
                .toList();
    }
}
