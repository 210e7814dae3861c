package gezhi.casework.imports;

import gezhi.casework.LegacyMessage;
import gezhi.casework.internal.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Makes messages of rows, or says why a row is none. */
final class MessageRows {

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_REPORTER = 60;
    /** Nothing that is imported is older; what seems to be has a wrong year. */
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

    /**
     * What became of a row: one of the two is null.
     *
     * @param line line on which it begins
     */
    record Reading(int line, LegacyMessage message, Rejection rejection) {}

    private final Columns columns;
    private final boolean withReplies;
    private final ZoneId zone;
    private final Instant now;

    MessageRows(Columns columns, boolean withReplies, ZoneId zone, Instant now) {
        this.columns = columns;
        this.withReplies = withReplies;
        this.zone = zone;
        this.now = now;
    }

    /** Reads a row. */
    Reading read(CsvRow row) {
        if (row.fault() != null) {
            return rejected(row, "", row.fault());
        }
        if (row.fields().size() != columns.count()) {
            String first = Texts.line(row.fields().get(0));
            return rejected(
                    row,
                    first == null || first.length() > LONGEST_ID ? "" : first,
                    "casework.import.row.columns",
                    columns.count(),
                    row.fields().size());
        }
        String id = Texts.line(columns.value(row, Columns.ID));
        if (id == null) {
            return rejected(row, "", "casework.import.row.noId");
        }
        if (id.length() > LONGEST_ID) {
            return rejected(row, Words.beginning(id, LONGEST_ID), "casework.import.row.idTooLong", LONGEST_ID);
        }
        try {
            return new Reading(row.line(), message(row, id), null);
        } catch (Fault fault) {
            return rejected(row, id, fault.code, fault.args);
        }
    }

    private LegacyMessage message(CsvRow row, String id) throws Fault {
        String reporter = Texts.line(columns.value(row, Columns.REPORTER));
        if (reporter != null && length(reporter) > LONGEST_REPORTER) {
            throw new Fault("casework.import.row.tooLongField", Columns.REPORTER, LONGEST_REPORTER, length(reporter));
        }
        Instant reportedAt = moment(row, Columns.REPORTED_AT);
        String body = Texts.blankToNull(Words.clean(columns.value(row, Columns.TEXT)));
        if (body == null) {
            throw new Fault("casework.import.row.noText");
        }
        String title = Texts.line(columns.value(row, Columns.TITLE));
        if (title == null) {
            title = Words.shortened(Texts.line(body));
        } else if (length(title) > Texts.TITLE) {
            body = title + "\n\n" + body;
            title = Words.shortened(title);
        }
        return new LegacyMessage(
                id,
                reporter,
                reportedAt,
                title,
                fitting(body, Columns.TEXT),
                votes(row, Columns.VOTES_FOR),
                votes(row, Columns.VOTES_AGAINST),
                withReplies ? reply(row, reportedAt) : null);
    }

    /** The reply; null where the message was never answered. */
    private LegacyMessage.Reply reply(CsvRow row, Instant reportedAt) throws Fault {
        String text = Texts.blankToNull(Words.clean(columns.value(row, Columns.REPLY)));
        if (text == null && columns.value(row, Columns.REPLIED_AT).isBlank()) {
            return null;
        }
        if (text == null) {
            throw new Fault("casework.import.row.noReply");
        }
        Instant at = moment(row, Columns.REPLIED_AT);
        if (at.isBefore(reportedAt)) {
            throw new Fault("casework.import.row.replyBefore");
        }
        return new LegacyMessage.Reply(fitting(text, Columns.REPLY), at);
    }

    private Instant moment(CsvRow row, String column) throws Fault {
        String text = columns.value(row, column);
        if (text.isBlank()) {
            throw new Fault("casework.import.row.noTime", column);
        }
        Instant at = Moments.parse(text, zone);
        if (at == null) {
            throw new Fault("casework.import.row.time", column, Words.beginning(Texts.line(text), 40));
        }
        if (at.isAfter(now) || at.isBefore(EARLIEST.atStartOfDay(zone).toInstant())) {
            throw new Fault("casework.import.row.timeBounds", column, text.strip(), String.valueOf(EARLIEST));
        }
        return at;
    }

    private Integer votes(CsvRow row, String column) throws Fault {
        String text = columns.value(row, column).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            throw new Fault("casework.import.row.votes", column, Words.beginning(text, 40));
        }
        return Integer.valueOf(text);
    }

    private static String fitting(String text, String column) throws Fault {
        if (length(text) > Texts.BODY) {
            throw new Fault("casework.import.row.tooLongField", column, Texts.BODY, length(text));
        }
        return text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Reading rejected(CsvRow row, String id, String code, Object... args) {
        return new Reading(row.line(), null, Rejection.of(row.line(), id, code, args));
    }

    private static final class Fault extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final transient Object[] args;

        Fault(String code, Object... args) {
            super(code, null, false, false);
            this.code = code;
            this.args = args;
        }
    }
}
