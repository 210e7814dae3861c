package gezhi.casework.internal;

import gezhi.casework.NewReport;
import gezhi.casework.NewReport.SelfHandled;
import gezhi.casework.internal.model.Spot;
import gezhi.config.Categories;
import gezhi.config.Category;
import gezhi.config.CountyConfig;
import gezhi.config.FilingCondition;
import gezhi.kernel.Invalid;
import gezhi.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the form of a report and says all that is wrong with it at once. Asks no database. */
@ApplicationScoped
class ReportCheck {

    /** Clocks of phones differ a little. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** What is older is a slip of the pen; the database's own times end long after. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final int NAME = 60;
    private static final int PHONE = 40;
    private static final int ADDRESS = 200;

    @Inject
    private Place place;

    /**
     * Checks a report.
     *
     * @throws Invalid with all that is wrong
     */
    CheckedReport check(NewReport report, CountyConfig config, Instant now) {
        List<Violation> violations = new ArrayList<>();
        String title = required(Texts.line(report.title(), Texts.TITLE, "title", violations), "title", violations);
        String text = required(Texts.body(report.text(), "text", violations), "text", violations);
        String channel = required(Texts.blankToNull(report.channel()), "channel", violations);
        if (channel != null && !config.flow().channels().containsKey(channel)) {
            violations.add(new Violation("channel", "casework.input.channel", channel));
        }
        if (report.occurredAt() != null && report.occurredAt().isAfter(now.plus(TOLERANCE))) {
            violations.add(new Violation("occurredAt", "casework.input.future"));
        }
        if (report.occurredAt() != null && report.occurredAt().isBefore(EARLIEST)) {
            violations.add(new Violation("occurredAt", "casework.input.longAgo"));
        }
        Optional<FilingCondition> condition = condition(report, config.categories(), violations);
        Category category = category(report, config.categories(), condition, violations);
        SelfHandled selfHandled = selfHandled(report.selfHandled(), condition, violations);
        Spot spot = place.named(report, violations);
        NewReport clean = new NewReport(
                title,
                text,
                channel,
                category.code(),
                condition.map(FilingCondition::code).orElse(null),
                location(report.location(), violations),
                report.gridCode(),
                report.occurredAt(),
                reporter(report.reporter(), violations),
                selfHandled,
                report.attachments());
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        return new CheckedReport(clean, config, category, spot);
    }

    private static Optional<FilingCondition> condition(
            NewReport report, Categories categories, List<Violation> violations) {
        String code = Texts.blankToNull(report.filingCondition());
        Optional<FilingCondition> condition = Optional.ofNullable(code).flatMap(categories::filingCondition);
        if (code != null && condition.isEmpty()) {
            violations.add(new Violation("filingCondition", "casework.input.filingCondition", code));
        }
        return condition;
    }

    private static Category category(
            NewReport report, Categories categories, Optional<FilingCondition> condition, List<Violation> violations) {
        String code = Texts.blankToNull(report.category());
        Optional<Category> ofCondition = condition.flatMap(categories::categoryOf);
        if (code == null) {
            return ofCondition.orElse(categories.unclassified());
        }
        Optional<Category> category = categories.find(code);
        if (category.isEmpty()) {
            violations.add(new Violation("category", "casework.input.category", code));
        } else if (ofCondition.isPresent() && !ofCondition.get().code().equals(code)) {
            violations.add(new Violation("filingCondition", "casework.input.otherCategory", code));
        }
        return category.orElse(categories.unclassified());
    }

    private static SelfHandled selfHandled(
            SelfHandled given, Optional<FilingCondition> condition, List<Violation> violations) {
        if (given == null) {
            return null;
        }
        String text =
                required(Texts.body(given.text(), "selfHandled.text", violations), "selfHandled.text", violations);
        String closing = Texts.blankToNull(given.closingCondition());
        boolean known = closing == null
                || condition
                        .map(f -> f.closing().stream().anyMatch(c -> c.code().equals(closing)))
                        .orElse(false);
        if (!known) {
            violations.add(new Violation("selfHandled.closingCondition", "casework.input.closingCondition", closing));
        }
        return new SelfHandled(text, closing, given.attachments());
    }

    private static NewReport.Location location(NewReport.Location given, List<Violation> violations) {
        return given == null
                ? null
                : new NewReport.Location(
                        given.lon(), given.lat(), Texts.line(given.address(), ADDRESS, "location.address", violations));
    }

    private static NewReport.Reporter reporter(NewReport.Reporter given, List<Violation> violations) {
        return given == null
                ? null
                : new NewReport.Reporter(
                        Texts.line(given.name(), NAME, "reporter.name", violations),
                        Texts.line(given.phone(), PHONE, "reporter.phone", violations));
    }

    private static String required(String value, String field, List<Violation> violations) {
        if (value == null && violations.stream().noneMatch(v -> v.field().equals(field))) {
            violations.add(new Violation(field, "casework.input.missing"));
        }
        return value;
    }
}
