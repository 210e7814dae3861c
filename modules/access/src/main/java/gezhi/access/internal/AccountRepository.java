package gezhi.access.internal;

import gezhi.access.ActiveUser;
import gezhi.access.Post;
import gezhi.tenancy.CountyEntity;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The accounts of the county for which the thread works. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    /** All accounts by name, for a comparison with a whole list of staff. */
    public Map<String, Account> all() {
        return em.createQuery("select a from Account a", Account.class).getResultList().stream()
                .collect(Collectors.toMap(Account::account, a -> a));
    }

    /** All posts by account. */
    public Map<UUID, List<HeldPost>> allPosts() {
        return em.createQuery("select p from HeldPost p", HeldPost.class).getResultList().stream()
                .collect(Collectors.groupingBy(HeldPost::accountId));
    }

    /** The account of a name. */
    public Optional<Account> find(String account) {
        return em.createQuery("select a from Account a where a.account = :account", Account.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** The account of an identifier. */
    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, CountyEntity.Key.of(id)));
    }

    /** The account of a name, held until the transaction ends, so that parallel attempts are counted one by one. */
    Optional<Account> hold(String account) {
        return em.createQuery("select a from Account a where a.account = :account", Account.class)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** A page of accounts in the order of their names, beginning after one. */
    List<Account> after(String account, int limit) {
        return em.createQuery("select a from Account a where a.account > :after order by a.account", Account.class)
                .setParameter("after", account)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The posts of some accounts, by account. */
    Map<UUID, List<Post>> posts(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select p from HeldPost p where p.accountId in :accounts order by p.unit, p.role",
                        HeldPost.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        HeldPost::accountId, Collectors.mapping(HeldPost::post, Collectors.toList())));
    }

    /** The account as an active user. */
    ActiveUser user(Account account) {
        List<Post> posts = posts(List.of(account.id())).getOrDefault(account.id(), List.of());
        return new ActiveUser(Tenant.current(), account.id(), account.account(), account.name(), posts);
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(HeldPost post) {
        em.remove(post);
    }

    void flush() {
        em.flush();
    }
}
