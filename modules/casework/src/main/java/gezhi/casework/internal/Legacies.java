package gezhi.casework.internal;

import gezhi.casework.LegacyMessage;
import gezhi.casework.NewReport;
import gezhi.casework.internal.flow.Beginning;
import gezhi.casework.internal.flow.Organisation;
import gezhi.casework.internal.flow.Situation;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseReport;
import gezhi.casework.internal.model.CaseStep;
import gezhi.casework.internal.model.Deed;
import gezhi.casework.internal.model.Spot;
import gezhi.casework.internal.model.Way;
import gezhi.casework.internal.model.Words;
import gezhi.casework.internal.store.CaseStore;
import gezhi.casework.internal.store.Numbers;
import gezhi.casework.internal.time.Timekeeper;
import gezhi.config.Category;
import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.config.flow.Move;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.Conflict;
import gezhi.kernel.Invalid;
import gezhi.kernel.UnitCode;
import gezhi.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes messages of older systems over: as they were there, with their times, marked so that nobody counts them. */
@ApplicationScoped
@Transactional
class Legacies {

    private static final String CHANNEL = "IMPORT";
    private static final int SOURCE = 80;
    private static final int NAME = 60;

    @Inject
    private CaseStore store;

    @Inject
    private Numbers numbers;

    @Inject
    private Configurations configurations;

    @Inject
    private Organisation organisation;

    @Inject
    private Progress progress;

    /** A message becomes a case; with a reply it is closed at once, at the times of that system. */
    CaseNumber takeOver(LegacyMessage raw, Instant at) {
        LegacyMessage message = checked(raw, at);
        if (!store.takenOver(List.of(message.source())).isEmpty()) {
            throw new Conflict("casework.takenOver", message.source());
        }
        CountyConfig config = configurations.current();
        CaseNumber number = numbers.next(config, message.reportedAt());
        UnitCode top = Beginning.top(config);
        Category unclassified = config.categories().unclassified();
        NewReport report = NewReport.of(message.title(), message.text(), CHANNEL);
        CaseFile file = new CaseFile(number, config, report, Spot.UNKNOWN, top, message.reportedAt(), true);
        file.classify(unclassified.code(), null, unclassified.level());
        List<CaseStep> steps = new ArrayList<>();
        Instant begins = message.reply() == null ? at : message.reportedAt();
        steps.add(Beginning.begin(new Situation(file, config, organisation, begins), Actor.system(), top));
        if (message.reply() != null) {
            steps.add(step(file, config, Words.FEEDBACK, message.reply()));
            steps.add(step(file, config, Words.CLOSE, message.reply()));
        }
        CaseReport record = CaseReport.of(file.id(), message.text(), at)
                .enteredBy(Actor.system(), top.value())
                .toldBy(message.reporter(), null)
                .takenOver(message.source(), message.votesFor(), message.votesAgainst())
                .done();
        store.add(file, record, steps.get(0));
        steps.stream().skip(1).forEach(store::add);
        progress.tell(file, steps.get(steps.size() - 1), null, Progress.facts(file, config), config);
        return number;
    }

    /** Those of the source ids that were taken over before. */
    Set<String> takenOver(Collection<String> sources) {
        return new HashSet<>(store.takenOver(sources));
    }

    /** How many cases there are, of any origin. */
    long cases() {
        return store.count();
    }

    /** An operation that was done in the older system, outside this flow: to where the flow's own row leads. */
    private static CaseStep step(CaseFile file, CountyConfig config, String operation, LegacyMessage.Reply reply) {
        Move move = config.flow().states().keySet().stream()
                .flatMap(s -> config.flow().move(s, operation).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the flow has no " + operation));
        boolean open = config.flow().state(move.to().handler()).open();
        Deed deed = new Deed(
                operation,
                false,
                Actor.system(),
                file.desk(),
                Actor.SYSTEM,
                reply.at(),
                open ? reply.text() : null,
                Map.of());
        Way way = new Way(move.to().handler(), open, false, file.desk(), file.desks());
        Timekeeper timekeeper = new Timekeeper(config);
        CaseStep step = file.take(deed, way, timekeeper.worked(file, reply.at()), f -> {});
        timekeeper.after(step, file);
        return step;
    }

    private static LegacyMessage checked(LegacyMessage raw, Instant now) {
        List<Violation> violations = new ArrayList<>();
        String source = required(Texts.line(raw.source(), SOURCE, "id", violations), "id", violations);
        String title = required(Texts.line(raw.title(), Texts.TITLE, "title", violations), "title", violations);
        String text = required(Texts.body(raw.text(), "text", violations), "text", violations);
        String reporter = Texts.line(raw.reporter(), NAME, "reporter", violations);
        if (raw.reportedAt() == null) {
            violations.add(new Violation("reported_at", "casework.input.missing"));
        } else if (raw.reportedAt().isAfter(now)) {
            violations.add(new Violation("reported_at", "casework.input.future"));
        }
        LegacyMessage.Reply reply = raw.reply() == null ? null : reply(raw, now, violations);
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        return new LegacyMessage(
                source, reporter, raw.reportedAt(), title, text, raw.votesFor(), raw.votesAgainst(), reply);
    }

    private static LegacyMessage.Reply reply(LegacyMessage raw, Instant now, List<Violation> violations) {
        String text = required(Texts.body(raw.reply().text(), "reply", violations), "reply", violations);
        Instant at = raw.reply().at();
        if (at == null) {
            violations.add(new Violation("replied_at", "casework.input.missing"));
        } else if (at.isAfter(now)) {
            violations.add(new Violation("replied_at", "casework.input.future"));
        } else if (raw.reportedAt() != null && at.isBefore(raw.reportedAt())) {
            violations.add(new Violation("replied_at", "casework.input.repliedBefore"));
        }
        return new LegacyMessage.Reply(text, at);
    }

    private static String required(String value, String field, List<Violation> violations) {
        if (value == null) {
            violations.add(new Violation(field, "casework.input.missing"));
        }
        return value;
    }
}
