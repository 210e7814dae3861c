package gezhi.kernel;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;

/**
 * Office hours of a season: from a day of the year on until the next season begins.
 *
 * @param from first day of the season
 * @param spans hours in which the county works, in order, in the county's zone
 */
public record OfficeHours(MonthDay from, List<Span> spans) {

    /** A stretch of office hours; the end belongs to it as a deadline, not as a moment to begin. */
    public record Span(LocalTime start, LocalTime end) {

        /** @throws Invalid when the span ends before it begins */
        public Span {
            if (!start.isBefore(end)) {
                throw new Invalid("kernel.officeHours", start + "–" + end);
            }
        }
    }

    /** Mornings 08:00–12:00 and afternoons 14:00–18:00 all the year: the field's usual hours. */
    public static final OfficeHours USUAL = new OfficeHours(
            MonthDay.of(1, 1),
            List.of(
                    new Span(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                    new Span(LocalTime.of(14, 0), LocalTime.of(18, 0))));

    /** @throws Invalid when there is no span or two overlap */
    public OfficeHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new Invalid("kernel.officeHours", "");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start().isBefore(spans.get(i - 1).end())) {
                throw new Invalid("kernel.officeHours", spans.toString());
            }
        }
    }
}
