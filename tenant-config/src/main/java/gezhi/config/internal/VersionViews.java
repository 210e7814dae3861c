package gezhi.config.internal;

import gezhi.config.Difference;
import gezhi.config.VersionView;
import gezhi.config.VersionView.State;
import gezhi.config.internal.difference.Differences;
import gezhi.kernel.NotFound;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Versions of the county for which the thread works, as its users see them. */
@ApplicationScoped
@Transactional
public class VersionViews {

    @Inject
    private Versions versions;

    @Inject
    private Clock clock;

    /** Versions below a number, the latest first. */
    public List<VersionView> below(int number, int most) {
        Timeline timeline = versions.timeline();
        return versions.below(number, most).stream()
                .map(version -> view(version, timeline))
                .toList();
    }

    /** The version of a number. */
    public VersionView of(int number) {
        return view(version(number), versions.timeline());
    }

    /** The documents of a version. */
    public Content content(int number) {
        return version(number).content();
    }

    /** The documents of the version in force. */
    public Content contentInForce() {
        return versions.inForce()
                .orElseThrow(() -> new NotFound("config.noVersion", Tenant.current()))
                .content();
    }

    /** By what a version differs from another. */
    public List<Difference> differences(int from, int to) {
        return Differences.between(
                Tenant.current(), version(from).content(), version(to).content());
    }

    /** Number of the version published last. */
    public int latest() {
        return versions.latest()
                .orElseThrow(() -> new NotFound("config.noVersion", Tenant.current()))
                .number();
    }

    private ConfigVersion version(int number) {
        return versions.find(number).orElseThrow(() -> new NotFound("config.noSuchVersion", number));
    }

    private VersionView view(ConfigVersion version, Timeline timeline) {
        Instant now = clock.instant();
        boolean inForce =
                timeline.at(now).filter(e -> e.number() == version.number()).isPresent();
        boolean planned = timeline.scheduled(now).stream().anyMatch(e -> e.number() == version.number());
        return new VersionView(
                version.number(),
                inForce ? State.IN_FORCE : planned ? State.PLANNED : State.PAST,
                version.effectiveAt(),
                version.publishedAt(),
                version.publishedBy(),
                version.reason(),
                version.restores());
    }
}
