package gezhi.config.internal;

import gezhi.access.ActiveUser;
import gezhi.access.AuditTrail;
import gezhi.access.CurrentUser;
import gezhi.config.ChangedMeanwhile;
import gezhi.config.Difference;
import gezhi.config.DraftView;
import gezhi.config.Revision;
import gezhi.config.internal.ConfigDraft.Saving;
import gezhi.config.internal.ConfigDraft.State;
import gezhi.config.internal.difference.Differences;
import gezhi.kernel.Conflict;
import gezhi.kernel.NotFound;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The draft of the county for which the thread works: a row a saving, the last one counts. */
@ApplicationScoped
@Transactional
public class DraftBook {

    /** Files of a draft. The model is chosen in {@code county.yaml} and shown as it results. */
    public static final List<String> FILES = List.of("county.yaml", "categories.csv", "model.yaml");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Content NOTHING = new Content("", "", "");

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    @Inject
    private Versions versions;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * The draft and the version published last.
     *
     * @param last the last saving, if there was any; it may have ended the draft
     */
    record Standing(Optional<ConfigDraft> last, ConfigVersion latest) {

        Revision revision() {
            return new Revision(last.map(ConfigDraft::number).orElse(0), latest.number());
        }

        Optional<ConfigDraft> open() {
            return last.filter(ConfigDraft::open);
        }

        Content content() {
            return open().map(ConfigDraft::content).orElseGet(latest::content);
        }

        int base() {
            return open().map(ConfigDraft::base).orElse(latest.number());
        }
    }

    /** The draft as the user sees it. */
    public DraftView view() {
        Standing standing = standing();
        Optional<Saving> saving = standing.open().map(ConfigDraft::saving);
        return new DraftView(
                Tenant.current(),
                standing.revision(),
                saving.isPresent(),
                standing.base(),
                saving.map(Saving::at).orElse(null),
                saving.map(Saving::by).orElse(null),
                FILES,
                behind(standing));
    }

    /** The documents of the draft. */
    public Content content() {
        return standing().content();
    }

    /** Saves a change of the draft by somebody who has a revision before them. */
    public void save(Revision seen, String what, UnaryOperator<Content> change) {
        Standing standing = unchanged(seen);
        Content now = ModelTexts.asAsked(change.apply(standing.content()));
        if (!now.equals(standing.content())) {
            add(standing, standing.base(), State.OPEN, what, now);
            audit.record("config.draft.save", what, standing.revision().toString());
        }
    }

    /**
     * Brings into the draft what has been published since it was begun.
     *
     * @return files in which both changed the same lines: there the draft's stay
     */
    public List<String> join(Revision seen) {
        Standing standing = unchanged(seen);
        if (standing.base() == standing.latest().number()) {
            return List.of();
        }
        Content base = versions.find(standing.base()).orElseThrow().content();
        Content mine = standing.content();
        Content theirs = standing.latest().content();
        List<String> clashes = new ArrayList<>();
        Content joined = new Content(
                base.model().equals(mine.model()) ? theirs.model() : mine.model(),
                joined(FILES.get(0), base.county(), mine.county(), theirs.county(), clashes),
                joined(FILES.get(1), base.categories(), mine.categories(), theirs.categories(), clashes));
        int latest = standing.latest().number();
        add(standing, latest, State.OPEN, "version " + latest, joined);
        audit.record(
                "config.draft.join", "version " + latest, standing.revision().toString());
        return clashes;
    }

    private static String joined(String file, String base, String mine, String theirs, List<String> clashes) {
        return ThreeWayText.join(base, mine, theirs).orElseGet(() -> {
            clashes.add(file);
            return mine;
        });
    }

    /** Ends the draft; its savings stay. */
    public void discard(Revision seen) {
        Standing standing = unchanged(seen);
        if (standing.open().isPresent()) {
            add(standing, standing.base(), State.DISCARDED, "discarded", NOTHING);
            audit.record("config.draft.discard", "", standing.revision().toString());
        }
    }

    /** Ends the draft because it is a version now. */
    void published(Standing standing) {
        if (standing.open().isPresent()) {
            add(standing, standing.base(), State.PUBLISHED, "published", NOTHING);
        }
    }

    /** How things stand, if nobody has changed them since the revision. */
    Standing unchanged(Revision seen) {
        Standing standing = standing();
        if (!standing.revision().equals(seen)) {
            throw changed(seen, standing);
        }
        return standing;
    }

    Standing standing() {
        ConfigVersion latest = versions.latest().orElseThrow(() -> new NotFound("config.noVersion", Tenant.current()));
        return new Standing(last(), latest);
    }

    /** What has been published since the draft was saved last. */
    List<Difference> behind(Standing standing) {
        if (standing.base() == standing.latest().number()) {
            return List.of();
        }
        return versions.find(standing.base())
                .map(base -> Differences.between(
                        Tenant.current(), base.content(), standing.latest().content()))
                .orElse(List.of());
    }

    private ChangedMeanwhile changed(Revision seen, Standing standing) {
        Content then = saving(seen.draft())
                .filter(ConfigDraft::open)
                .map(ConfigDraft::content)
                .or(() -> versions.find(seen.version()).map(ConfigVersion::content))
                .orElse(standing.content());
        List<Difference> differences = new ArrayList<>(Differences.between(Tenant.current(), then, standing.content()));
        Optional<Saving> saving = standing.last().map(ConfigDraft::saving);
        boolean draft = standing.revision().draft() != seen.draft() && saving.isPresent();
        if (!draft && standing.open().isPresent()) {
            differences.addAll(behind(standing));
        }
        return draft
                ? new ChangedMeanwhile(saving.get().by(), local(saving.get().at(), standing), differences)
                : overtaken(standing, differences);
    }

    /** Somebody has published another version than the one that was seen. */
    static ChangedMeanwhile overtaken(Standing standing, List<Difference> differences) {
        ConfigVersion latest = standing.latest();
        return new ChangedMeanwhile(latest.publishedBy(), local(latest.publishedAt(), standing), differences);
    }

    /** The county's date and time of day. */
    private static String local(Instant at, Standing standing) {
        ZoneId zone = VersionCompiler.side(Tenant.current(), standing.latest().content())
                .map(side -> side.config().zone())
                .orElse(ZoneOffset.UTC);
        return LOCAL.format(at.atZone(zone));
    }

    private Optional<ConfigDraft> last() {
        return em.createQuery("select d from ConfigDraft d order by d.number desc", ConfigDraft.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<ConfigDraft> saving(int number) {
        return em.createQuery("select d from ConfigDraft d where d.number = :number", ConfigDraft.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private void add(Standing standing, int base, State state, String what, Content content) {
        ActiveUser by = user.get();
        Saving saving =
                new Saving(clock.instant().truncatedTo(ChronoUnit.MICROS), by.account() + "@" + by.county(), what);
        int number = standing.revision().draft() + 1;
        em.persist(new ConfigDraft(number, base, state, saving, content));
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw new Conflict("config.savedMeanwhile");
        }
    }
}
