package gezhi.config;

import static gezhi.access.Permissions.COUNTY_CONFIGURE;
import static gezhi.access.Permissions.COUNTY_OPERATE;

import gezhi.access.ActiveUser;
import gezhi.access.CurrentUser;
import gezhi.config.internal.ConfigurationCache;
import gezhi.config.internal.CountyWriter;
import gezhi.config.internal.Findings;
import gezhi.config.internal.UntoldStaff;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.internal.pack.PackCheck;
import gezhi.config.internal.pack.PackCheck.Checked;
import gezhi.config.pack.CountyPack;
import gezhi.config.spi.FlowVocabulary;
import gezhi.config.spi.PackPart;
import gezhi.config.spi.Topic;
import gezhi.kernel.Invalid;
import gezhi.kernel.NotAllowed;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Brings counties onto the platform from their packs, and up to date by the same way: for the operator every county, for
 * a county's administrator the own one. The work is done in the county's name, in a transaction of its own.
 */
@ApplicationScoped
public class Onboarding {

    private static final int LONGEST_REASON = 500;

    @Inject
    private CountyWriter writer;

    @Inject
    private UntoldStaff untold;

    @Inject
    private ConfigurationCache cache;

    @Inject
    private CurrentUser user;

    @Inject
    @Any
    private Instance<PackPart> parts;

    @Inject
    @Any
    private Instance<FlowVocabulary> vocabularies;

    @Inject
    @Any
    private Instance<Topic> topics;

    /** Two packs at a time would only fight for the same rows. */
    private final ReentrantLock turn = new ReentrantLock();

    /**
     * Checks a pack and changes nothing.
     *
     * @return what is wrong with it, errors and warnings in the order of finding
     * @throws NotAllowed when the pack is another county's
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public List<Finding> check(CountyPack pack) {
        Findings findings = new Findings();
        checked(pack, findings);
        return findings.list();
    }

    /**
     * Says what applying a pack would change, and changes nothing.
     *
     * @return empty when the pack has errors; {@link #check} tells them
     * @throws NotAllowed when the pack is another county's
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Optional<Applied> preview(CountyPack pack) {
        Findings findings = new Findings();
        return checked(pack, findings).map(checked -> write(pack, checked, findings, "", false));
    }

    /**
     * Applies a pack: registers the county if it is new, writes the structure, creates the staff without passwords and
     * publishes a version when the configuration differs from the one in force. All of it or nothing; the second time it
     * changes nothing.
     *
     * @throws PackRejected when the pack has errors
     * @throws NotAllowed when the pack is another county's
     * @throws gezhi.kernel.Conflict when somebody else has published meanwhile
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Applied apply(CountyPack pack) {
        return apply(pack, "");
    }

    /**
     * As {@link #apply(CountyPack)}; from the answer on every server works by the new version.
     *
     * @param reason why, at most 500 characters; may be empty
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Applied apply(CountyPack pack, String reason) {
        if (reason.length() > LONGEST_REASON) {
            throw Invalid.field("reason", "config.reason", LONGEST_REASON);
        }
        Findings findings = new Findings();
        Checked checked = checked(pack, findings).orElseThrow(() -> new PackRejected(findings.list()));
        Applied applied = write(pack, checked, findings, reason, true);
        if (applied.published() && !applied.created()) {
            cache.settle(pack.code());
        }
        return applied;
    }

    private Optional<Checked> checked(CountyPack pack, Findings findings) {
        mayConfigure(pack);
        Optional<Checked> checked = new PackCheck(
                        ModelCatalog.shipped(),
                        Vocabulary.of(vocabularies),
                        topics.stream().toList())
                .check(pack, findings);
        if (checked.isEmpty()) {
            return checked;
        }
        Tenant.run(pack.code(), () -> {
            parts.forEach(part -> findings.addAll(part.check(pack)));
            untold.check(pack, findings);
        });
        return findings.anyError() ? Optional.empty() : checked;
    }

    private void mayConfigure(CountyPack pack) {
        ActiveUser me = user.get();
        if (!me.has(COUNTY_OPERATE) && pack.code() != null && !me.county().equals(pack.code())) {
            throw new NotAllowed("config.notYourCounty", pack.code());
        }
    }

    private Applied write(CountyPack pack, Checked checked, Findings findings, String reason, boolean keep) {
        turn.lock();
        try {
            return Tenant.call(pack.code(), () -> writer.write(pack, checked, findings.list(), reason, keep));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            turn.unlock();
            cache.published(pack.code());
        }
    }
}
