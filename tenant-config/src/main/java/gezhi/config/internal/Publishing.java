package gezhi.config.internal;

import gezhi.access.ActiveUser;
import gezhi.access.AuditTrail;
import gezhi.access.CurrentUser;
import gezhi.config.Difference;
import gezhi.config.Effect;
import gezhi.config.Finding;
import gezhi.config.PackRejected;
import gezhi.config.Preview;
import gezhi.config.Preview.Planned;
import gezhi.config.Revision;
import gezhi.config.internal.ContentCheck.Result;
import gezhi.config.internal.DraftBook.Standing;
import gezhi.config.internal.difference.Differences;
import gezhi.config.internal.difference.Side;
import gezhi.config.spi.OpenCases;
import gezhi.kernel.Conflict;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Invalid;
import gezhi.kernel.NotFound;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Makes versions of drafts and of earlier versions, for the county for which the thread works. */
@ApplicationScoped
@Transactional
public class Publishing {

    private static final int LONGEST_REASON = 500;

    @Inject
    private Versions versions;

    @Inject
    private DraftBook drafts;

    @Inject
    private ContentCheck check;

    @Inject
    private Registration registration;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<OpenCases> openCases;

    /** What publishing the draft would do. */
    public Preview preview() {
        Standing standing = drafts.standing();
        return preview(standing, standing.content());
    }

    /** What publishing an earlier version again would do. */
    public Preview preview(int number) {
        return preview(drafts.standing(), version(number).content());
    }

    /**
     * Publishes the draft.
     *
     * @return the new version
     */
    public ConfigVersion publish(Revision seen, String reason, Instant effectiveAt) {
        Standing standing = drafts.unchanged(seen);
        if (standing.open().isEmpty()) {
            throw new Conflict("config.draft.none");
        }
        if (standing.base() < standing.latest().number()) {
            throw new Conflict("config.draft.behind", standing.latest().number());
        }
        if (standing.latest().same(standing.content())) {
            throw new Conflict("config.draft.same", standing.latest().number());
        }
        ConfigVersion version = publish(standing, standing.content(), new Publication(reason, 0, effectiveAt));
        drafts.published(standing);
        return version;
    }

    /**
     * Publishes the content of an earlier version again.
     *
     * @param latest number of the version that whoever asks knows as the last
     */
    public ConfigVersion rollBack(int latest, int number, String reason, Instant effectiveAt) {
        Standing standing = drafts.standing();
        if (standing.latest().number() != latest) {
            throw DraftBook.overtaken(
                    standing,
                    versions.find(latest)
                            .map(seen -> Differences.between(
                                    Tenant.current(),
                                    seen.content(),
                                    standing.latest().content()))
                            .orElse(List.of()));
        }
        return publish(standing, version(number).content(), new Publication(reason, number, effectiveAt));
    }

    private Preview preview(Standing standing, Content content) {
        Timeline timeline = versions.timeline();
        Instant now = clock.instant();
        int inForce = timeline.at(now).map(Timeline.Entry::number).orElse(0);
        Content before = versions.find(inForce)
                .map(ConfigVersion::content)
                .orElse(standing.latest().content());
        CountyCode county = Tenant.current();
        Result result = check.check(content);
        List<Difference> differences = Differences.between(county, before, content);
        Optional<Side> old = VersionCompiler.side(county, before);
        Optional<Side> next = VersionCompiler.side(county, content);
        List<OpenCases.Count> open =
                openCases.stream().flatMap(cases -> cases.counts().stream()).toList();
        Effect effect = old.isPresent() && next.isPresent()
                ? Effects.of(differences, old.get(), next.get(), result.pack(), open)
                : new Effect(open.stream().mapToLong(OpenCases.Count::cases).sum(), 0, 0, 0);
        return new Preview(
                standing.revision(),
                inForce,
                timeline.scheduled(now).stream()
                        .map(entry -> new Planned(entry.number(), entry.effectiveAt()))
                        .toList(),
                differences,
                effect,
                result.findings().list());
    }

    private ConfigVersion publish(Standing standing, Content content, Publication publication) {
        reason(publication.reason());
        Publication planned = planned(publication);
        Result result = check.check(content);
        if (result.checked().isEmpty() || Finding.anyError(result.findings().list())) {
            throw new PackRejected(result.findings().list());
        }
        ActiveUser by = user.get();
        ConfigVersion version;
        try {
            version = versions.publish(
                    standing.latest().number() + 1, by.account() + "@" + by.county(), planned, content);
        } catch (PersistenceException e) {
            throw new Conflict("config.publishedMeanwhile");
        }
        if (planned.effectiveAt() == null) {
            registration.follow();
        }
        audit.record(
                publication.restores() > 0 ? "config.rollback" : "config.publish",
                "version " + version.number(),
                detail(version));
        return version;
    }

    private ConfigVersion version(int number) {
        return versions.find(number).orElseThrow(() -> new NotFound("config.noSuchVersion", number));
    }

    private Publication planned(Publication publication) {
        Instant at = publication.effectiveAt();
        if (at == null) {
            return publication;
        }
        if (!at.isAfter(clock.instant())) {
            throw Invalid.field("effectiveAt", "config.effectivePast", at);
        }
        return new Publication(publication.reason(), publication.restores(), at.truncatedTo(ChronoUnit.MICROS));
    }

    private static void reason(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Invalid.field("reason", "config.reason", LONGEST_REASON);
        }
    }

    private static String detail(ConfigVersion version) {
        return (version.restores() > 0 ? "content of version " + version.restores() + ", " : "") + "in force from "
                + version.effectiveAt() + ": " + version.reason();
    }
}
