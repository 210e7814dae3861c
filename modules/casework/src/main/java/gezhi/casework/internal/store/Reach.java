package gezhi.casework.internal.store;

import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.CaseQuery.Sort;
import gezhi.config.flow.Flow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How far back a list looks. Ended cases are not indexed by everything they can be filtered by: an index more slows down
 * every step of every case. So a list that perhaps one case in a hundred thousand answers is looked for among the latest
 * {@value #CASES} of the county, and further back only when that is asked for; the work is bounded however old the county.
 */
@ApplicationScoped
public class Reach {

    /** Cases that are looked through at a time: some ten milliseconds. */
    static final int CASES = 50_000;

    @Inject
    private CaseLists lists;

    /**
     * Whether few of many cases may answer and no index leads to them.
     *
     * @param whole whether all of the county's cases, or those of a township, are in the actor's scope
     */
    public static boolean deep(CaseQuery query, boolean whole) {
        return !query.openOnly() && !query.dated() && !numbered(query) && (narrowed(query) || !whole);
    }

    private static boolean narrowed(CaseQuery query) {
        return query.queue() == Queue.UNIT
                || !query.states().isEmpty()
                || query.category() != null
                || query.channel() != null
                || query.level() != null
                || query.holder() != null
                || query.supervised()
                || query.reworked()
                || query.legacy() != null
                || query.q() != null;
    }

    private static boolean numbered(CaseQuery query) {
        return query.q() != null && CaseLists.isNumber(query.q());
    }

    /** Says that the cases are open where the states say so: the index of open cases is for such lists. */
    public static CaseQuery plain(CaseQuery query, Flow flow) {
        boolean open = query.open() == null
                && !query.states().isEmpty()
                && query.states().stream()
                        .allMatch(name -> flow.states().containsKey(name)
                                && flow.state(name).open());
        return open ? query.withOpen(true) : query;
    }

    /** A page of a deep list; where nothing more is found within reach, the cursor leads on from there. */
    public CaseLists.Page page(CaseQuery query, Where where, Instant now) {
        Instant since = lists.reported(query.cursor(), CASES);
        if (since == null) {
            return lists.page(query, where, now);
        }
        CaseLists.Page page = lists.page(query.withReported(since, null), where, now);
        return page.nextCursor() != null
                ? page
                : new CaseLists.Page(page.rows(), Cursor.behind(since).toString());
    }

    /** The query as a screen asks it: with the day since when it looks. */
    public CaseQuery recent(CaseQuery asked, boolean whole, Flow flow, ZoneId zone) {
        CaseQuery query = sortable(asked);
        boolean ever = CaseQuery.EVER.equals(query.reportedFrom()) && query.reportedTo() == null;
        CaseQuery undated = ever ? query.withReported(null, null) : query;
        if (!deep(plain(undated, flow), whole)) {
            return undated;
        }
        Instant since = lists.reported(null, CASES);
        if (since == null) {
            return undated;
        }
        return ever
                ? query
                : query.withReported(
                        since.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant(), null);
    }

    /** What has ended has no time left by which it could be sorted. */
    static CaseQuery sortable(CaseQuery query) {
        if (query.openOnly() || query.sort() != Sort.DUE) {
            return query;
        }
        return query.endedOnly() || !query.states().isEmpty() ? query.sortedBy(Sort.NEWEST) : query.withOpen(true);
    }
}
