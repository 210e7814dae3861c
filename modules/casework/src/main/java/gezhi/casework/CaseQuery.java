package gezhi.casework;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Which cases a list shows. Make one with {@link #of} and narrow it with the methods named as the fields.
 *
 * @param states names of states, empty for all
 * @param category code of a category
 * @param township nine digits, several separated by commas
 * @param holder code of the unit that holds the case
 * @param open true for open cases only, false for ended ones only, null for both
 * @param supervised true for cases under supervision only
 * @param reworked true for cases only that a unit handled and had to rework (返工)
 * @param legacy false leaves out cases taken over from older systems, true shows only them, null both
 * @param reportedFrom reported at or after
 * @param reportedTo reported before
 * @param endedFrom ended at or after
 * @param endedTo ended before
 * @param dueFrom open, and the most urgent running limit ends at or after
 * @param dueTo open, and the most urgent running limit ends before
 * @param q beginning of a number, or part of a title
 * @param cursor from the page before, null for the first
 * @param offset how many to leave out, for pages of screens; 0 with a cursor
 * @param limit how many at most, 1 to 200
 */
public record CaseQuery(
        Queue queue,
        List<String> states,
        String category,
        String township,
        String channel,
        String level,
        String holder,
        Lamp lamp,
        Boolean open,
        boolean supervised,
        boolean reworked,
        Boolean legacy,
        Instant reportedFrom,
        Instant reportedTo,
        Instant endedFrom,
        Instant endedTo,
        Instant dueFrom,
        Instant dueTo,
        String q,
        Sort sort,
        String cursor,
        int offset,
        int limit) {

    /** Reported since then means: at any time. */
    public static final Instant EVER = Instant.EPOCH;

    /** The three circles of cases that a user looks at. */
    public enum Queue {
        /** Open cases whose next move the user's posts allow. */
        MINE,
        /** Cases that the user's units hold, are the desk of, reported or handled. */
        UNIT,
        /** All that the user may see: the county, or the own territory. */
        COUNTY
    }

    /** The order of a list. */
    public enum Sort {
        /** The most urgent first. */
        DUE,
        /** The latest report first. */
        NEWEST
    }

    /** Copies what it is given, drops control characters and blanks, and keeps the limit within its bounds. */
    public CaseQuery {
        states = states == null
                ? List.of()
                : states.stream().map(CaseQuery::clean).filter(Objects::nonNull).toList();
        category = clean(category);
        township = clean(township);
        channel = clean(channel);
        level = clean(level);
        holder = clean(holder);
        q = clean(q);
        sort = sort == null ? (queue == Queue.MINE ? Sort.DUE : Sort.NEWEST) : sort;
        limit = Math.min(200, Math.max(1, limit));
        offset = Math.max(0, offset);
    }

    private static String clean(String text) {
        String clean =
                text == null ? "" : text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
        return clean.isEmpty() ? null : clean;
    }

    /** Whether by its own words no ended case can stand in the list. */
    public boolean openOnly() {
        return queue == Queue.MINE
                || Boolean.TRUE.equals(open)
                || (lamp != null && lamp != Lamp.NONE)
                || dueFrom != null
                || dueTo != null;
    }

    /** Whether by its own words no open case can stand in the list. */
    public boolean endedOnly() {
        return Boolean.FALSE.equals(open) || lamp == Lamp.NONE || endedFrom != null || endedTo != null;
    }

    /** Whether it says when its cases were reported or ended. */
    public boolean dated() {
        return reportedFrom != null || reportedTo != null || endedFrom != null || endedTo != null;
    }

    /** The townships to which it is narrowed, empty for all. */
    public List<String> townships() {
        return township == null ? List.of() : List.of(township.split(","));
    }

    /** The first 20 cases of a queue, in the queue's own order. */
    public static CaseQuery of(Queue queue) {
        Draft draft = new Draft();
        draft.queue = queue;
        draft.limit = 20;
        return draft.query();
    }

    /** Only cases in one of these states. */
    public CaseQuery withStates(List<String> value) {
        return with(d -> d.states = value);
    }

    /** Only cases of this category. */
    public CaseQuery withCategory(String value) {
        return with(d -> d.category = value);
    }

    /** Only cases of this township. */
    public CaseQuery withTownship(String value) {
        return with(d -> d.township = value);
    }

    /** Only cases that came by this channel. */
    public CaseQuery withChannel(String value) {
        return with(d -> d.channel = value);
    }

    /** Only cases of this level. */
    public CaseQuery withLevel(String value) {
        return with(d -> d.level = value);
    }

    /** Only cases that this unit holds. */
    public CaseQuery withHolder(String value) {
        return with(d -> d.holder = value);
    }

    /** Only cases with this lamp. */
    public CaseQuery withLamp(Lamp value) {
        return with(d -> d.lamp = value);
    }

    /** Only open or only ended cases. */
    public CaseQuery withOpen(Boolean value) {
        return with(d -> d.open = value);
    }

    /** Only cases under supervision. */
    public CaseQuery withSupervised(boolean value) {
        return with(d -> d.supervised = value);
    }

    /** Only cases that a unit handled and had to rework. */
    public CaseQuery withReworked(boolean value) {
        return with(d -> d.reworked = value);
    }

    /** Without, or only, cases taken over from older systems. */
    public CaseQuery withLegacy(Boolean value) {
        return with(d -> d.legacy = value);
    }

    /** Only cases reported in a span of time; either end may be null. */
    public CaseQuery withReported(Instant from, Instant to) {
        return with(d -> {
            d.reportedFrom = from;
            d.reportedTo = to;
        });
    }

    /** Only cases that ended in a span of time; either end may be null. */
    public CaseQuery withEnded(Instant from, Instant to) {
        return with(d -> {
            d.endedFrom = from;
            d.endedTo = to;
        });
    }

    /** Only open cases whose most urgent limit ends in a span of time; either end may be null. */
    public CaseQuery withDue(Instant from, Instant to) {
        return with(d -> {
            d.dueFrom = from;
            d.dueTo = to;
        });
    }

    /** Only cases whose number begins with, or whose title contains, the text. */
    public CaseQuery withText(String value) {
        return with(d -> d.q = value);
    }

    /** In this order. */
    public CaseQuery sortedBy(Sort value) {
        return with(d -> d.sort = value);
    }

    /** The page after a cursor. */
    public CaseQuery after(String value, int size) {
        return with(d -> {
            d.cursor = value;
            d.offset = 0;
            d.limit = size;
        });
    }

    /** A page by offset. */
    public CaseQuery page(int first, int size) {
        return with(d -> {
            d.cursor = null;
            d.offset = first;
            d.limit = size;
        });
    }

    private CaseQuery with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.query();
    }

    /** A query in the making. */
    private static final class Draft {

        private Queue queue;
        private List<String> states;
        private String category;
        private String township;
        private String channel;
        private String level;
        private String holder;
        private Lamp lamp;
        private Boolean open;
        private boolean supervised;
        private boolean reworked;
        private Boolean legacy;
        private Instant reportedFrom;
        private Instant reportedTo;
        private Instant endedFrom;
        private Instant endedTo;
        private Instant dueFrom;
        private Instant dueTo;
        private String q;
        private Sort sort;
        private String cursor;
        private int offset;
        private int limit;

        private Draft() {}

        private Draft(CaseQuery from) {
            queue = from.queue;
            states = from.states;
            category = from.category;
            township = from.township;
            channel = from.channel;
            level = from.level;
            holder = from.holder;
            lamp = from.lamp;
            open = from.open;
            supervised = from.supervised;
            reworked = from.reworked;
            legacy = from.legacy;
            reportedFrom = from.reportedFrom;
            reportedTo = from.reportedTo;
            endedFrom = from.endedFrom;
            endedTo = from.endedTo;
            dueFrom = from.dueFrom;
            dueTo = from.dueTo;
            q = from.q;
            sort = from.sort;
            cursor = from.cursor;
            offset = from.offset;
            limit = from.limit;
        }

        private CaseQuery query() {
            return new CaseQuery(
                    queue,
                    states,
                    category,
                    township,
                    channel,
                    level,
                    holder,
                    lamp,
                    open,
                    supervised,
                    reworked,
                    legacy,
                    reportedFrom,
                    reportedTo,
                    endedFrom,
                    endedTo,
                    dueFrom,
                    dueTo,
                    q,
                    sort,
                    cursor,
                    offset,
                    limit);
        }
    }
}
