package gezhi.config.internal;

import gezhi.access.AccountCounts;
import gezhi.access.Accounts;
import gezhi.access.ActiveUser;
import gezhi.access.AuditTrail;
import gezhi.access.CurrentUser;
import gezhi.access.NewAccount;
import gezhi.access.Post;
import gezhi.config.Applied;
import gezhi.config.Difference;
import gezhi.config.Finding;
import gezhi.config.internal.difference.Differences;
import gezhi.config.internal.pack.PackCheck.Checked;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.StaffRow;
import gezhi.config.spi.PackPart;
import gezhi.kernel.Conflict;
import gezhi.tenancy.Counties;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a county as its pack describes it, all of it in one transaction or nothing. */
@ApplicationScoped
public class CountyWriter {

    @Inject
    private Versions versions;

    @Inject
    private Counties counties;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    @Any
    private Instance<PackPart> parts;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * Writes the differences.
     *
     * @param reason why, for the version that is published; may be empty
     * @param keep false to see what would change: everything is done and taken back
     */
    @Transactional
    public Applied write(CountyPack pack, Checked checked, List<Finding> findings, String reason, boolean keep) {
        boolean created = counties.find(pack.code()).isEmpty();
        Optional<ConfigVersion> before = versions.inForce();
        Content content = new Content(
                checked.model(), pack.county().text(), pack.categories().text());
        boolean publish = before.filter(version -> version.same(content)).isEmpty();
        List<Difference> differences = before.filter(version -> publish)
                .map(version -> Differences.between(pack.code(), version.content(), content))
                .orElse(List.of());
        int number = publish ? publish(content, reason) : before.orElseThrow().number();
        int structure = 0;
        for (PackPart part : parts) {
            structure += part.apply(pack);
        }
        List<NewAccount> staff = staff(pack.staff());
        AccountCounts counts = accounts.createAll(staff);
        counties.register(
                pack.code(),
                pack.name(),
                pack.region(),
                pack.model(),
                number,
                pack.grids().size(),
                staff.size());
        Applied applied = new Applied(
                pack.code(),
                pack.name(),
                created,
                number,
                publish,
                differences,
                structure,
                counts.created() + counts.updated(),
                findings);
        if (applied.changed()) {
            audit.record("config.apply", pack.code().value(), detail(applied));
        }
        if (!keep) {
            transaction.setRollbackOnly();
        }
        return applied;
    }

    private int publish(Content content, String reason) {
        ActiveUser by = user.get();
        int number = versions.latest().map(ConfigVersion::number).orElse(0) + 1;
        try {
            versions.publish(number, by.account() + "@" + by.county(), Publication.now(reason), content);
        } catch (PersistenceException e) {
            throw new Conflict("config.publishedMeanwhile");
        }
        return number;
    }

    private static List<NewAccount> staff(List<StaffRow> rows) {
        Map<String, List<StaffRow>> people = new LinkedHashMap<>();
        rows.forEach(row ->
                people.computeIfAbsent(row.account(), k -> new ArrayList<>()).add(row));
        return people.values().stream().map(CountyWriter::account).toList();
    }

    private static NewAccount account(List<StaffRow> rows) {
        StaffRow first = rows.get(0);
        List<Post> posts = rows.stream()
                .flatMap(row -> row.roles().stream().map(role -> new Post(role, row.unit())))
                .toList();
        return new NewAccount(first.account(), first.name(), first.phone(), posts);
    }

    private static String detail(Applied applied) {
        return "version " + applied.version() + (applied.published() ? " published" : "") + ", structure "
                + applied.structure() + ", staff " + applied.staff();
    }
}
