package gezhi.access.internal;

import gezhi.access.AccountCounts;
import gezhi.access.AccountView;
import gezhi.access.NewAccount;
import gezhi.access.Post;
import gezhi.kernel.Invalid;
import gezhi.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The changes behind {@link gezhi.access.Accounts}; whoever calls has asked for the permission. */
@ApplicationScoped
public class AccountBook {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private AccountRepository accounts;

    @Inject
    private Tokens tokens;

    @Inject
    private Standings standings;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /** Creates and updates accounts by a list of staff. */
    public AccountCounts createAll(List<NewAccount> given) {
        refuseDoubles(given);
        Map<String, Account> known = accounts.all();
        Map<UUID, List<HeldPost>> held = accounts.allPosts();
        List<NewAccount> fresh =
                given.stream().filter(g -> !known.containsKey(g.account())).toList();
        Map<String, Account> added = create(fresh);
        int updated = 0;
        for (NewAccount next : given) {
            Account account = known.get(next.account());
            if (account != null && update(account, next, held.getOrDefault(account.id(), List.of()))) {
                updated++;
            }
        }
        fresh.forEach(f -> addPosts(added.get(f.account()).id(), f.posts()));
        AccountCounts counts = new AccountCounts(fresh.size(), updated, given.size() - fresh.size() - updated);
        if (counts.created() + counts.updated() > 0) {
            log.append("access.accounts", "", "created " + counts.created() + ", updated " + counts.updated());
        }
        return counts;
    }

    /** Everybody who may work, by account; names and telephone numbers only for whoever may know them. */
    public List<NewAccount> roster(boolean named) {
        Map<UUID, List<HeldPost>> held = accounts.allPosts();
        return accounts.all().values().stream()
                .filter(account -> !account.disabled() && held.containsKey(account.id()))
                .sorted(Comparator.comparing(Account::account))
                .map(account -> new NewAccount(
                        account.account(),
                        named ? account.name() : NewAccount.UNTOLD,
                        named || account.phone().isEmpty() ? account.phone() : NewAccount.UNTOLD,
                        posts(held.get(account.id()))))
                .toList();
    }

    private static List<Post> posts(List<HeldPost> held) {
        return held.stream()
                .map(HeldPost::post)
                .sorted(Comparator.comparing((Post post) -> post.unit().value()).thenComparing(Post::role))
                .toList();
    }

    /** Gives an account a password. */
    public void assignPassword(String account, String password) {
        Account found = account(account);
        found.password(password, false, now());
        standings.forget(found.id());
        log.append("access.password.assign", account, "");
    }

    /** Gives an account a one-time password. */
    public String resetPassword(String account) {
        Account found = account(account);
        String password = generate();
        found.password(password, true, now());
        tokens.revokeAll(found.id());
        standings.forget(found.id());
        log.append("access.password.reset", account, "");
        return password;
    }

    /** Shuts an account out, or lets it in again. */
    public void disable(String account, boolean disabled) {
        Account found = account(account);
        found.disable(disabled);
        standings.forget(found.id());
        log.append(disabled ? "access.account.lock" : "access.account.unlock", account, "");
    }

    /** A page of accounts. */
    public List<AccountView> list(String after, int limit) {
        List<Account> page = accounts.after(after == null ? "" : after, limit);
        Map<UUID, List<Post>> posts =
                accounts.posts(page.stream().map(Account::id).toList());
        Instant now = clock.instant();
        return page.stream()
                .map(a -> new AccountView(
                        a.id(),
                        a.account(),
                        a.name(),
                        a.phone(),
                        posts.getOrDefault(a.id(), List.of()),
                        a.passwordHash() != null,
                        a.lockOut().lockedAt(now),
                        a.disabled()))
                .toList();
    }

    private static void refuseDoubles(List<NewAccount> given) {
        Set<String> seen = new HashSet<>();
        for (NewAccount next : given) {
            if (!seen.add(next.account())) {
                throw Invalid.field("account", "access.account.twice", next.account());
            }
        }
    }

    private Map<String, Account> create(Collection<NewAccount> fresh) {
        Instant now = clock.instant();
        Map<String, Account> added = new HashMap<>();
        for (NewAccount next : fresh) {
            if (next.name().equals(NewAccount.UNTOLD) || next.phone().equals(NewAccount.UNTOLD)) {
                throw Invalid.field("name", "access.account.untold", next.account());
            }
            Account account = new Account(next, now);
            accounts.add(account);
            added.put(next.account(), account);
        }
        // The posts refer to the accounts, which the persistence provider does not know.
        accounts.flush();
        return added;
    }

    private boolean update(Account account, NewAccount next, List<HeldPost> held) {
        boolean changed = account.update(next);
        Set<Post> missing = new HashSet<>(next.posts());
        for (HeldPost post : held) {
            if (!missing.remove(post.post())) {
                accounts.remove(post);
                changed = true;
            }
        }
        addPosts(account.id(), missing);
        if (changed || !missing.isEmpty()) {
            standings.forget(account.id());
            return true;
        }
        return false;
    }

    private void addPosts(UUID account, Collection<Post> posts) {
        new HashSet<>(posts).forEach(post -> accounts.add(new HeldPost(account, post)));
    }

    private Account account(String account) {
        return accounts.find(account).orElseThrow(() -> new NotFound("access.account.unknown", account));
    }

    private String generate() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
