package gezhi.config;

import static gezhi.access.Permissions.COUNTY_CONFIGURE;
import static gezhi.access.Permissions.COUNTY_OPERATE;

import gezhi.config.internal.ConfigurationCache;
import gezhi.config.internal.Content;
import gezhi.config.internal.ContentCheck;
import gezhi.config.internal.DraftBook;
import gezhi.config.internal.ModelTexts;
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
import java.util.function.UnaryOperator;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * The draft of a county's next configuration: edited file by file or as a whole, checked, compared, published at once or
 * for a day to come. For the operator every county's, for a county's administrator the own one's; any other is not found.
 * Every saving names the revision that it was made from: whoever comes second is refused and told what changed meanwhile
 * ({@link ChangedMeanwhile}).
 */
@ApplicationScoped
public class Drafts {

    private static final int LONGEST = 2_000_000;

    @Inject
    private OwnCounty own;

    @Inject
    private DraftBook book;

    @Inject
    private ContentCheck check;

    @Inject
    private Publishing publishing;

    @Inject
    private VersionViews views;

    @Inject
    private ConfigurationCache cache;

    /** The draft; where nobody has begun one, what the version published last says. */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public DraftView find(CountyCode county) {
        return own.call(county, book::view);
    }

    /**
     * The text of one of the draft's files.
     *
     * @throws NotFound when it has no such file
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public String file(CountyCode county, String name) {
        Content content = own.call(county, book::content);
        return switch (name) {
            case "county.yaml" -> content.county();
            case "categories.csv" -> content.categories();
            case "model.yaml" -> content.model();
            default -> throw new NotFound("config.draft.noSuchFile", name);
        };
    }

    /**
     * Puts one file; what is wrong with it is for the check to say.
     *
     * @throws NotFound when a draft has no such file
     * @throws Invalid when it is longer than two million characters, or is the model, which {@code county.yaml} chooses
     * @throws ChangedMeanwhile when the revision is no longer the draft's
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public DraftView putFile(CountyCode county, Revision seen, String name, String text) {
        if (text.length() > LONGEST) {
            throw Invalid.field(name, "config.draft.fileTooLong", LONGEST);
        }
        UnaryOperator<Content> change =
                switch (name) {
                    case "county.yaml" -> old -> new Content(old.model(), text, old.categories());
                    case "categories.csv" -> old -> new Content(old.model(), old.county(), text);
                    case "model.yaml" -> throw Invalid.field(name, "config.draft.modelChosen");
                    default -> throw new NotFound("config.draft.noSuchFile", name);
                };
        return saved(county, seen, name, change);
    }

    /**
     * Puts what a pack says of the configuration: {@code county.yaml}, model and categories. Structure and staff of a pack
     * are no part of a draft; {@link Onboarding#apply} takes those.
     *
     * @throws PackRejected when the pack cannot be read
     * @throws Invalid when it is another county's
     * @throws ChangedMeanwhile when the revision is no longer the draft's
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public DraftView replace(CountyCode county, Revision seen, CountyPack pack) {
        if (pack.county().text().isBlank()) {
            throw new PackRejected(pack.findings());
        }
        if (pack.code() != null && !pack.code().equals(county)) {
            throw Invalid.field("code", "config.codeMismatch", county, pack.code());
        }
        return saved(county, seen, "pack", old -> ModelTexts.of(pack, old));
    }

    /**
     * Joins the draft with what has been published since it was begun.
     *
     * @return files in which the same lines were changed in both: there the draft's stay
     * @throws ChangedMeanwhile when the revision is no longer the draft's
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public List<String> join(CountyCode county, Revision seen) {
        return own.call(county, () -> book.join(seen));
    }

    /**
     * Ends the draft; what was saved of it is kept.
     *
     * @throws ChangedMeanwhile when the revision is no longer the draft's
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public void discard(CountyCode county, Revision seen) {
        own.call(county, () -> {
            book.discard(seen);
            return null;
        });
    }

    /** Checks the draft against the structure and the staff that the county has now. */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public List<Finding> check(CountyCode county) {
        return own.call(county, () -> check.check(book.content()).findings().list());
    }

    /** What publishing the draft would do. */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Preview preview(CountyCode county) {
        return own.call(county, () -> publishing.preview());
    }

    /**
     * Publishes the draft. From the answer on every server works by it, or by the effective time.
     *
     * @param reason why, 1 to 500 characters
     * @param effectiveAt from when on it holds; null for at once
     * @throws PackRejected when the draft has errors
     * @throws Invalid when the reason is missing or the time is past
     * @throws ChangedMeanwhile when the revision is no longer the draft's
     * @throws gezhi.kernel.Conflict when there is no draft, it says what is in force, or a version published since it was
     *     begun has not been joined with it
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public VersionView publish(CountyCode county, Revision seen, String reason, Instant effectiveAt) {
        int number = own.call(
                county, () -> publishing.publish(seen, reason, effectiveAt).number());
        if (effectiveAt == null) {
            cache.settle(county);
        } else {
            cache.published(county);
        }
        return own.call(county, () -> views.of(number));
    }

    private DraftView saved(CountyCode county, Revision seen, String what, UnaryOperator<Content> change) {
        return own.call(county, () -> {
            book.save(seen, what, change);
            return book.view();
        });
    }
}
