package gezhi.casework.internal.store;

import gezhi.casework.CaseCounts;
import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Sort;
import gezhi.casework.CaseTotal;
import gezhi.casework.Lamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The lists: projections on indexes, counted and paged in the database. */
@ApplicationScoped
public class CaseLists {

    private static final Pattern NUMBER = Pattern.compile("[A-Z][A-Z0-9]{0,7}\\d{4,8}(-\\d{0,9})?");

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    /** A page: its rows, and where the next begins. */
    public record Page(List<ListRow> rows, String nextCursor) {}

    /**
     * A page of a list.
     *
     * @param where the actor's scope; the query's own conditions are added
     */
    public Page page(CaseQuery query, Where where, Instant now) {
        filter(query, where, now);
        if (query.cursor() != null) {
            after(Cursor.parse(query.cursor(), query.sort()), where);
        }
        TypedQuery<ListRow> list = where.on(em.createQuery(
                "select new gezhi.casework.internal.store.ListRow(" + ListRow.COLUMNS + ") from CaseFile c"
                        + where.text() + order(query),
                ListRow.class));
        List<ListRow> rows = list.setFirstResult(query.offset())
                .setMaxResults(query.limit() + 1)
                .getResultList();
        if (rows.size() <= query.limit()) {
            return new Page(rows, null);
        }
        List<ListRow> page = rows.subList(0, query.limit());
        return new Page(
                page, Cursor.after(query.sort(), page.get(page.size() - 1)).toString());
    }

    private static String order(CaseQuery query) {
        return query.sort() == Sort.DUE ? " order by c.dueAt, c.id" : " order by c.reportedAt desc, c.id desc";
    }

    /** Open cases by lamp and state: the index of open cases is read, however many have ended. */
    public CaseCounts count(CaseQuery query, Where where, Instant now) {
        if (query.endedOnly()) {
            return new CaseCounts(0, 0, 0, 0, Map.of());
        }
        filter(query.withOpen(true), where, now);
        String at = where.bind(now);
        return sum(where.on(em.createQuery(
                        "select c.state, count(c.id)," + lamps(at) + " from CaseFile c" + where.text()
                                + " group by c.state",
                        Object[].class))
                .getResultList());
    }

    /** How many, counted only when there are no more than the bound: one row beyond it says that there are. */
    public CaseTotal bounded(CaseQuery query, Where where, Instant now, int bound) {
        filter(query, where, now);
        boolean more = !where.on(
                        em.createQuery("select c.id from CaseFile c" + where.text() + order(query), UUID.class))
                .setFirstResult(bound)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return more ? new CaseTotal(bound, true) : CaseTotal.of(number(where));
    }

    /**
     * When the case was reported that stands so many cases behind a cursor of the latest reports; null when there are not
     * so many. Reads one index.
     */
    public Instant reported(String cursor, int behind) {
        Where where = new Where();
        if (cursor != null) {
            after(Cursor.parse(cursor, Sort.NEWEST), where);
        }
        List<Instant> found = where.on(em.createQuery(
                        "select c.reportedAt from CaseFile c" + where.text() + " order by c.reportedAt desc, c.id desc",
                        Instant.class))
                .setFirstResult(behind)
                .setMaxResults(1)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    private long number(Where where) {
        return where.on(em.createQuery("select count(c.id) from CaseFile c" + where.text(), Long.class))
                .getSingleResult();
    }

    /** Sums of the red and of the yellow cases. */
    private static String lamps(String at) {
        return " sum(case when c.dueAt < " + at + " then 1 else 0 end), sum(case when c.dueAt >= " + at
                + " and c.yellowAt <= " + at + " then 1 else 0 end)";
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    private static CaseCounts sum(List<Object[]> rows) {
        Map<String, Long> states = new HashMap<>();
        long total = 0;
        long red = 0;
        long yellow = 0;
        for (Object[] row : rows) {
            long count = number(row[1]);
            states.merge((String) row[0], count, Long::sum);
            total += count;
            red += number(row[2]);
            yellow += number(row[3]);
        }
        return new CaseCounts(total, total - yellow - red, yellow, red, states);
    }

    private static void filter(CaseQuery query, Where where, Instant now) {
        where.in("c.state", query.states())
                .equal("c.category", query.category())
                .in("c.township", query.townships())
                .equal("c.channel", query.channel())
                .equal("c.level", query.level())
                .equal("c.holder", query.holder())
                .equal("c.legacy", query.legacy());
        if (query.open() != null) {
            where.and(query.open() ? "c.endedAt is null" : "c.endedAt is not null");
        }
        if (query.supervised()) {
            where.and("c.supervision is not null");
        }
        if (query.reworked()) {
            where.and("c.reworks > 0").and("c.handler is not null").equal("c.settledOnSpot", false);
        }
        if (query.lamp() != null) {
            lamp(query.lamp(), where, now);
        }
        span("c.reportedAt", query.reportedFrom(), query.reportedTo(), where);
        span("c.endedAt", query.endedFrom(), query.endedTo(), where);
        if (query.dueFrom() != null || query.dueTo() != null) {
            where.and("c.endedAt is null");
            span("c.dueAt", query.dueFrom(), query.dueTo(), where);
        }
        if (query.q() != null && !query.q().isBlank()) {
            text(query.q().strip(), where);
        }
    }

    private static void lamp(Lamp lamp, Where where, Instant now) {
        if (lamp == Lamp.NONE) {
            where.and("c.endedAt is not null");
            return;
        }
        where.and("c.endedAt is null");
        switch (lamp) {
            case RED -> where.and("c.dueAt < " + where.bind(now));
            case YELLOW -> where.and("c.dueAt >= " + where.bind(now)).and("c.yellowAt <= " + where.bind(now));
            default -> where.and("c.yellowAt > " + where.bind(now)).and("c.dueAt >= " + where.bind(now));
        }
    }

    private static void span(String path, Instant from, Instant to, Where where) {
        if (from != null) {
            where.and(path + " >= " + where.bind(from));
        }
        if (to != null) {
            where.and(path + " < " + where.bind(to));
        }
    }

    /** Whether a text is looked for among the numbers, not in the titles. */
    public static boolean isNumber(String q) {
        return NUMBER.matcher(q.strip().toUpperCase(Locale.ROOT)).matches();
    }

    private static void text(String q, Where where) {
        String number = q.toUpperCase(Locale.ROOT);
        if (isNumber(q)) {
            where.and("c.number >= " + where.bind(number)).and("c.number < " + where.bind(number + '\uffff'));
            return;
        }
        String part =
                q.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        where.and("lower(c.title) like " + where.bind("%" + part + "%") + " escape '!'");
    }

    private static void after(Cursor cursor, Where where) {
        String at = where.bind(cursor.at());
        String id = where.bind(cursor.id());
        if (cursor.sort() == Sort.DUE) {
            where.and("c.dueAt >= " + at).and("(c.dueAt > " + at + " or c.id > " + id + ")");
        } else {
            where.and("c.reportedAt <= " + at).and("(c.reportedAt < " + at + " or c.id < " + id + ")");
        }
    }
}
