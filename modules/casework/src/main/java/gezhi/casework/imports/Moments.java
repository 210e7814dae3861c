package gezhi.casework.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/**
 * Reads times as files write them: ISO 8601 with its offset ({@code 2019-02-28T11:25:05+08:00}), or a date and a time of
 * day without one, which are the county's own. A date that does not exist is none.
 */
final class Moments {

    private static final DateTimeFormatter WITH_OFFSET =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("u-M-d H:m[:s]").withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    /** The instant, null when the text is no time. */
    static Instant parse(String text, ZoneId zone) {
        String time = text.strip();
        try {
            return OffsetDateTime.parse(time, WITH_OFFSET).toInstant();
        } catch (DateTimeException e) {
            return local(time, zone);
        }
    }

    private static Instant local(String time, ZoneId zone) {
        try {
            return LocalDateTime.parse(time.replace('/', '-').replace('T', ' '), LOCAL)
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
