package gezhi.config;

import static gezhi.access.Permissions.COUNTY_CONFIGURE;

import gezhi.access.AuditTrail;
import gezhi.config.MigrationPreview.Misfits;
import gezhi.config.internal.OwnCounty;
import gezhi.config.spi.CaseMigration;
import gezhi.config.spi.CaseMigration.Misfit;
import gezhi.config.spi.CaseMigration.Outcome;
import gezhi.config.spi.CaseMigration.Outlook;
import gezhi.kernel.Conflict;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Invalid;
import gezhi.kernel.Label;
import gezhi.kernel.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Open cases end under the version with which they began. Who wants it otherwise brings those that fit under the version
 * in force, on purpose and after a look at what would not fit. For a county's administrator: it changes cases, and those
 * are none of the operator's.
 */
@ApplicationScoped
public class Migrations {

    private static final int LONGEST_REASON = 500;
    private static final int MOST_AT_ONCE = 2_000;
    private static final Outlook NOTHING = new Outlook(0, Map.of(), List.of());

    @Inject
    private OwnCounty own;

    @Inject
    private Configurations configurations;

    @Inject
    private AuditTrail audit;

    @Inject
    @Any
    private Instance<CaseMigration> cases;

    /** What migrating would do; changes nothing. */
    @RequiresPermissions(COUNTY_CONFIGURE)
    public MigrationPreview preview(CountyCode county) {
        return own.call(county, () -> {
            CountyConfig to = configurations.current();
            Outlook outlook = cases.isUnsatisfied() ? NOTHING : cases.get().outlook(to);
            List<Misfits> misfits = Arrays.stream(Misfit.values())
                    .filter(outlook.misfits()::containsKey)
                    .map(reason -> new Misfits(
                            reason.name(), words(reason), outlook.misfits().get(reason)))
                    .toList();
            return new MigrationPreview(to.number(), outlook.fitting(), misfits, outlook.examples());
        });
    }

    /**
     * Migrates the open cases that fit, at most two thousand at a time; asked again it goes on.
     *
     * @param version number of the version in force, as the caller has seen it in the preview
     * @param reason why, 1 to 500 characters; it stands in the history of each case
     * @throws Conflict when another version is in force
     * @throws Invalid when the reason is missing
     */
    @RequiresPermissions(COUNTY_CONFIGURE)
    public Outcome migrate(CountyCode county, int version, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Invalid.field("reason", "config.reason", LONGEST_REASON);
        }
        return own.call(county, () -> {
            CountyConfig to = configurations.current();
            if (to.number() != version) {
                throw new Conflict("config.migration.otherVersion", to.number());
            }
            Outcome outcome =
                    cases.isUnsatisfied() ? new Outcome(0, 0) : cases.get().migrate(to, reason, MOST_AT_ONCE);
            audit.record(
                    "config.migrate",
                    "version " + version,
                    "moved " + outcome.moved() + ", left " + outcome.left() + ": " + reason);
            return outcome;
        });
    }

    private static Label words(Misfit reason) {
        String code = "config.misfit." + reason.name();
        return new Label(Messages.text(Locale.SIMPLIFIED_CHINESE, code), Messages.text(Locale.ENGLISH, code));
    }
}
