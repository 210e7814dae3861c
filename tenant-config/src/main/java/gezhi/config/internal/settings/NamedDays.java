package gezhi.config.internal.settings;

import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.config.internal.yaml.Node.Sequence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The names of the days under {@code calendar.days}; the section's own reader says what is wrong with them. */
final class NamedDays {

    private NamedDays() {}

    static Map<LocalDate, String> read(Mapping calendar) {
        Map<LocalDate, String> names = new TreeMap<>();
        if (calendar.get("days") instanceof Sequence days) {
            for (Node item : days.items()) {
                if (item instanceof Mapping day
                        && day.get("date") instanceof Scalar date
                        && day.get("name") instanceof Scalar name) {
                    name(names, date.text(), name.text());
                }
            }
        }
        return names;
    }

    private static void name(Map<LocalDate, String> names, String date, String name) {
        try {
            names.put(LocalDate.parse(date), name);
        } catch (DateTimeException e) {
            // told by the reader of the calendar
        }
    }
}
