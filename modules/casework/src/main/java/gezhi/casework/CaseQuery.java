package gezhi.casework;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Which cases a list shows. Make one with {@link #of} and narrow it with the methods named as the fields.
 *
 * @param states names of states, empty for all
 * @param category code of a category
 * @param township nine digits
 * @param holder code of the unit that holds the case
 * @param open true for open cases only, false for ended ones only, null for both
 * @param supervised true for cases under supervision only
 * @param legacy false leaves out cases taken over from older systems, true shows only them, null both
 * @param reportedFrom reported at or after
 * @param reportedTo reported before
 * @param endedFrom ended at or after
 * @param endedTo ended before
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
        Boolean legacy,
        Instant reportedFrom,
        Instant reportedTo,
        Instant endedFrom,
        Instant endedTo,
        String q,
        Sort sort,
        String cursor,
        int offset,
        int limit) {

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

    /** The first 20 cases of a queue, in the queue's own order. */
    public static CaseQuery of(Queue queue) {
        return new CaseQuery(
                queue, null, null, null, null, null, null, null, null, false, null, null, null, null, null, null, null,
                null, 0, 20);
    }

    /** Only cases in one of these states. */
    public CaseQuery withStates(List<String> value) {
        return new CaseQuery(
                queue,
                value,
                category,
                township,
                channel,
                level,
                holder,
                lamp,
                open,
                supervised,
                legacy,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                q,
                sort,
                cursor,
                offset,
                limit);
    }

    /** Only cases of this category. */
    public CaseQuery withCategory(String value) {
        return new CaseQuery(
                queue,
                states,
                value,
                township,
                channel,
                level,
                holder,
                lamp,
                open,
                supervised,
                legacy,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                q,
                sort,
                cursor,
                offset,
                limit);
    }

    /** Only cases of this township. */
    public CaseQuery withTownship(String value) {
        return new CaseQuery(
                queue,
                states,
                category,
                value,
                channel,
                level,
                holder,
                lamp,
                open,
                supervised,
                legacy,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                q,
                sort,
                cursor,
                offset,
                limit);
    }

    /** Only cases that came by this channel. */
    public CaseQuery withChannel(String value) {
        return new CaseQuery(
                queue,
                states,
                category,
                township,
                value,
                level,
                holder,
                lamp,
                open,
                supervised,
                legacy,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                q,
                sort,
                cursor,
                offset,
                limit);
    }

    /** Only cases of this level. */
    public CaseQuery withLevel(String value) {
        return new CaseQuery(
                queue,
                states,
                category,
                township,
                channel,
                value,
                holder,
                lamp,
                open,
                supervised,
                legacy,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                q,
                sort,
                cursor,
                offset,
                limit);
    }

    /** Only cases that this unit holds. */
    public CaseQuery withHolder(String value) {
        return new CaseQuery(
                queue,
                states,
                category,
                township,
                channel,
                level,
                value,
                lamp,
                open,
                supervised,
                legacy,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                q,
                sort,
                cursor,
                offset,
                limit);
    }

    /** Only cases with this lamp. */
    public CaseQuery withLamp(Lamp value) {
        return new CaseQuery(
                queue,
                states,
                category,
                township,
                channel,
                level,
                holder,
                value,
                open,
                supervised,
                legacy,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                q,
                sort,
                cursor,
                offset,
                limit);
    }

    /** Only open or only ended cases. */
    public CaseQuery withOpen(Boolean value) {
        return new CaseQuery(
                queue,
                states,
                category,
                township,
                channel,
                level,
                holder,
                lamp,
                value,
                supervised,
                legacy,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                q,
                sort,
                cursor,
                offset,
                limit);
    }

    /** Only cases under supervision. */
    public CaseQuery withSupervised(boolean value) {
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
                value,
                legacy,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                q,
                sort,
                cursor,
                offset,
                limit);
    }

    /** Without, or only, cases taken over from older systems. */
    public CaseQuery withLegacy(Boolean value) {
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
                value,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                q,
                sort,
                cursor,
                offset,
                limit);
    }

    /** Only cases reported in a span of time; either end may be null. */
    public CaseQuery withReported(Instant from, Instant to) {
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
                legacy,
                from,
                to,
                endedFrom,
                endedTo,
                q,
                sort,
                cursor,
                offset,
                limit);
    }

    /** Only cases that ended in a span of time; either end may be null. */
    public CaseQuery withEnded(Instant from, Instant to) {
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
                legacy,
                reportedFrom,
                reportedTo,
                from,
                to,
                q,
                sort,
                cursor,
                offset,
                limit);
    }

    /** Only cases whose number begins with, or whose title contains, the text. */
    public CaseQuery withText(String value) {
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
                legacy,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                value,
                sort,
                cursor,
                offset,
                limit);
    }

    /** In this order. */
    public CaseQuery sortedBy(Sort value) {
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
                legacy,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                q,
                value,
                cursor,
                offset,
                limit);
    }

    /** The page after a cursor. */
    public CaseQuery after(String value, int size) {
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
                legacy,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                q,
                sort,
                value,
                0,
                size);
    }

    /** A page by offset. */
    public CaseQuery page(int first, int size) {
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
                legacy,
                reportedFrom,
                reportedTo,
                endedFrom,
                endedTo,
                q,
                sort,
                null,
                first,
                size);
    }
}
