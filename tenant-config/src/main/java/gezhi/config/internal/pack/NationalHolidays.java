package gezhi.config.internal.pack;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days off and the make-up workdays that the State Council has announced, a file a year. They are facts, not part of
 * a county's configuration: a release that knows a year more makes it known to old versions, too.
 */
public final class NationalHolidays {

    private static final int FIRST_YEAR = 2010;
    private static final Map<LocalDate, Boolean> DAYS = load();

    private NationalHolidays() {}

    /** The announced days: true for a day off, false for a make-up workday. */
    public static Map<LocalDate, Boolean> days() {
        return DAYS;
    }

    private static Map<LocalDate, Boolean> load() {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        for (int year = FIRST_YEAR; load(year, days); year++) {}
        return Collections.unmodifiableMap(days);
    }

    private static boolean load(int year, Map<LocalDate, Boolean> days) {
        InputStream in = NationalHolidays.class.getResourceAsStream("/gezhi/config/holidays/" + year + ".json");
        if (in == null) {
            return false;
        }
        try (JsonReader reader = Json.createReader(in)) {
            reader.readObject()
                    .getJsonArray("days")
                    .getValuesAs(JsonObject.class)
                    .forEach(day -> days.put(LocalDate.parse(day.getString("date")), day.getBoolean("isOffDay")));
        }
        return true;
    }
}
