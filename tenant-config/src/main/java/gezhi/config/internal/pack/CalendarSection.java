package gezhi.config.internal.pack;

import gezhi.config.internal.Findings;
import gezhi.config.internal.model.Reading;
import gezhi.config.internal.settings.CountyKeys;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Sequence;
import gezhi.kernel.Invalid;
import gezhi.kernel.OfficeHours;
import gezhi.kernel.OfficeHours.Span;
import gezhi.kernel.WorkCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the section {@code calendar} and lays it over the national holidays. */
public final class CalendarSection {

    private static final String CHINA = "Asia/Shanghai";

    private final Reading reading;

    private CalendarSection(Reading reading) {
        this.reading = reading;
    }

    /** The county's working calendar; usual hours and national holidays where the section says nothing. */
    public static WorkCalendar read(Mapping section, Findings findings) {
        return new CalendarSection(new Reading(findings)).read(section);
    }

    private WorkCalendar read(Mapping section) {
        reading.keys(section, CountyKeys.of("calendar"));
        List<OfficeHours> seasons = new ArrayList<>();
        for (Node item : reading.items(section, "hours")) {
            season(reading.asMapping(item, "hours")).ifPresent(seasons::add);
        }
        Map<LocalDate, Boolean> days = new TreeMap<>(NationalHolidays.days());
        for (Node item : reading.items(section, "days")) {
            Mapping day = reading.asMapping(item, "days");
            reading.keys(day, CountyKeys.of("calendar.days[]"));
            boolean off = reading.flag(day, "off", true);
            value(day, "date", LocalDate::parse, "2026-04-18").ifPresent(date -> days.put(date, off));
        }
        return new WorkCalendar(zone(section), seasons.isEmpty() ? List.of(OfficeHours.USUAL) : seasons, days);
    }

    private ZoneId zone(Mapping section) {
        return section.get("zone") == null
                ? ZoneId.of(CHINA)
                : value(section, "zone", ZoneId::of, CHINA).orElse(ZoneId.of(CHINA));
    }

    private Optional<OfficeHours> season(Mapping row) {
        reading.keys(row, CountyKeys.of("calendar.hours[]"));
        Optional<MonthDay> from = value(row, "from", text -> MonthDay.parse("--" + text), "06-01");
        List<Span> spans = new ArrayList<>();
        span(row, "am").ifPresent(spans::add);
        span(row, "pm").ifPresent(spans::add);
        if (from.isEmpty() || spans.isEmpty()) {
            reading.findings().error(row.at(), "officeHours");
            return Optional.empty();
        }
        try {
            return Optional.of(new OfficeHours(from.get(), spans));
        } catch (Invalid e) {
            reading.findings().error(row.at(), "officeHours");
            return Optional.empty();
        }
    }

    private Optional<Span> span(Mapping row, String half) {
        Node node = row.get(half);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof Sequence sequence && sequence.items().size() == 2) {
            Optional<LocalTime> start = time(sequence.items().get(0), half);
            Optional<LocalTime> end = time(sequence.items().get(1), half);
            if (start.isPresent() && end.isPresent() && start.get().isBefore(end.get())) {
                return Optional.of(new Span(start.get(), end.get()));
            }
        }
        reading.findings().error(row.at(half), "hoursForm", half);
        return Optional.empty();
    }

    private Optional<LocalTime> time(Node node, String key) {
        return reading.asText(node, key).flatMap(text -> parsed(node.at(), key, text, LocalTime::parse, "08:00"));
    }

    private <T> Optional<T> value(Mapping row, String key, Function<String, T> type, String example) {
        String text = reading.text(row, key);
        return text.isEmpty() ? Optional.empty() : parsed(row.at(key), key, text, type, example);
    }

    private <T> Optional<T> parsed(Mark at, String key, String text, Function<String, T> type, String example) {
        try {
            return Optional.of(type.apply(text));
        } catch (DateTimeException e) {
            reading.findings().error(at, "notADate", key, text, example);
            return Optional.empty();
        }
    }
}
