package gezhi.ops.bench;

import java.time.Instant;
import java.util.UUID;

/**
 * Keys of the rows that the floor writes: time-ordered like those of the server, but of the year 2001, so that they can
 * be told from every real one and be removed.
 */
final class FloorIds {

    /** Every key below this one is the floor's: the first of 2002 as version 7 of RFC 9562 writes it. */
    static final UUID BOUND =
            UUID.fromString(hyphens(hex(Instant.parse("2002-01-01T00:00:00Z")) + "7000" + "8".repeat(16)));

    private static final long SECONDS_OF_A_YEAR = 365 * 24 * 3600L;

    private final String prefix;
    private final long stamp;

    /** Of a run that begins at the instant; another second makes other keys. */
    FloorIds(Instant run) {
        stamp = run.getEpochSecond() % SECONDS_OF_A_YEAR;
        prefix = hex(Instant.parse("2001-01-01T00:00:00Z").plusSeconds(stamp));
    }

    /** What a key belongs to. */
    enum Kind {
        FILE,
        STEP,
        AUDIT
    }

    /**
     * SQL for a key.
     *
     * @param template number of the row that is copied, below 4096
     * @param client SQL for the number of the client, below 256
     * @param count SQL for a number that the client has not used yet
     */
    String key(Kind kind, int template, String client, String count) {
        return "('" + prefix + "7" + String.format("%03x8%x", template, kind.ordinal()) + "' || lpad(to_hex(" + client
                + "), 2, '0') || lpad(to_hex(" + count + "), 12, '0'))::uuid";
    }

    /** SQL for a case number that no case has: its date is none. */
    String number(String countyPrefix, int template, String client, String count) {
        return "'" + countyPrefix + "9" + String.format("%05d%02d", stamp % 100_000, template % 100) + "-' || (("
                + client + " + 1) * 1000000::bigint + " + count + ")";
    }

    private static String hex(Instant at) {
        return String.format("%012x", at.toEpochMilli());
    }

    private static String hyphens(String hex) {
        return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }
}
