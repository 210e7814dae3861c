package gezhi.config;

import static gezhi.access.Permissions.COUNTY_CONFIGURE;
import static gezhi.access.Permissions.COUNTY_OPERATE;

import gezhi.config.internal.ConfigurationCache;
import gezhi.config.internal.Exporting;
import gezhi.config.internal.OwnCounty;
import gezhi.config.internal.Publishing;
import gezhi.config.internal.VersionViews;
import gezhi.config.pack.CountyPack;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Invalid;
import gezhi.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * The versions of a county's configuration: every one is kept. For the operator every county's, for a county's
 * administrator the own one's; any other is not found.
 */
@ApplicationScoped
public class PublishedVersions {

    @Inject
    private OwnCounty own;

    @Inject
    private VersionViews views;

    @Inject
    private Publishing publishing;

    @Inject
    private Exporting exporting;

    @Inject
    private ConfigurationCache cache;

    /**
     * A page of the versions, the latest first.
     *
     * @param below number below which the page begins; {@link Integer#MAX_VALUE} for the first page
     * @param limit 1 to 200
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public List<VersionView> list(CountyCode county, int below, int limit) {
        return own.call(county, () -> views.below(below, Math.max(1, Math.min(200, limit))));
    }

    /**
     * The version of a number.
     *
     * @throws NotFound when there is none
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public VersionView find(CountyCode county, int number) {
        return own.call(county, () -> views.of(number));
    }

    /** Number of the version published last: what a roll-back has to name. */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public int latest(CountyCode county) {
        return own.call(county, views::latest);
    }

    /**
     * By what a version differs from another, in words.
     *
     * @throws NotFound when one of them is not there
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public List<Difference> differences(CountyCode county, int from, int to) {
        return own.call(county, () -> views.differences(from, to));
    }

    /**
     * What publishing an earlier version again would do.
     *
     * @throws NotFound when there is no such version
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Preview previewOf(CountyCode county, int number) {
        return own.call(county, () -> publishing.preview(number));
    }

    /**
     * Publishes the content of an earlier version again, as a new version. From the answer on every server works by it,
     * or by the effective time.
     *
     * @param latest number of the version that the caller knows as the last
     * @param number the earlier version
     * @param reason why, 1 to 500 characters
     * @param effectiveAt from when on it holds; null for at once
     * @throws NotFound when there is no such version
     * @throws PackRejected when it does not go with the structure and the staff that the county has now
     * @throws Invalid when the reason is missing or the time is past
     * @throws ChangedMeanwhile when somebody has published another version
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public VersionView rollBack(CountyCode county, int latest, int number, String reason, Instant effectiveAt) {
        int made = own.call(
                county,
                () -> publishing.rollBack(latest, number, reason, effectiveAt).number());
        if (effectiveAt == null) {
            cache.settle(county);
        } else {
            cache.published(county);
        }
        return own.call(county, () -> views.of(made));
    }

    /**
     * The county as it is now, as a pack: applying it changes nothing. There are no passwords in it; names and telephone
     * numbers of the staff only for the county's administrator.
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public CountyPack export(CountyCode county) {
        return own.call(county, exporting::pack);
    }
}
