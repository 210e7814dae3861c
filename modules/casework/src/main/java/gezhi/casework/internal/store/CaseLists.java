package gezhi.casework.internal.store;

import gezhi.casework.CaseCounts;
import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Sort;
import gezhi.casework.CaseTotal;
import gezhi.casework.Lamp;
import gezhi.tenancy.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lists: projections on indexes, counted and paged in the database. */
@ApplicationScoped
@NativeSql(
        "a limit as a parameter is planned as a tenth of the table, and has the provider write the statement anew each time")
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
        List<ListRow> rows = rows(where.list(ListRow.COLUMNS, order(query), query.offset(), query.limit() + 1), where)
                .map(ListRow::of)
                .toList();
        if (rows.size() <= query.limit()) {
            return new Page(rows, null);
        }
        List<ListRow> page = rows.subList(0, query.limit());
        return new Page(
                page, Cursor.after(query.sort(), page.get(page.size() - 1)).toString());
    }

    private Stream<Object[]> rows(String sql, Where where) {
        List<?> rows = where.on(em.createNativeQuery(sql)).getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private List<?> values(String sql, Where where) {
        return where.on(em.createNativeQuery(sql)).getResultList();
    }

    private static String limit(int rows, int offset) {
        return " limit " + rows + (offset > 0 ? " offset " + offset : "");
    }

    private static String order(CaseQuery query) {
        return query.sort() == Sort.DUE ? " order by c.due_at, c.id" : " order by c.reported_at desc, c.id desc";
    }

    /** Open cases by lamp and state: the index of open cases is read, however many have ended. */
    public CaseCounts count(CaseQuery query, Where where, Instant now) {
        if (query.endedOnly()) {
            return new CaseCounts(0, 0, 0, 0, Map.of());
        }
        filter(query.withOpen(true), where, now);
        String at = where.bind(now);
        return sum(
                rows("select c.state, count(*)," + lamps(at) + Where.FROM + where.text() + " group by c.state", where));
    }

    /** How many, counted only when there are no more than the bound: one row beyond it says that there are. */
    public CaseTotal bounded(CaseQuery query, Where where, Instant now, int bound) {
        filter(query, where, now);
        boolean more = !values("select c.id" + Where.FROM + where.text() + order(query) + limit(1, bound), where)
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
        List<?> found = values(
                "select c.reported_at" + Where.FROM + where.text() + " order by c.reported_at desc, c.id desc"
                        + limit(1, behind),
                where);
        return found.isEmpty() ? null : ListRow.instant(found.get(0));
    }

    private long number(Where where) {
        return number(
                values("select count(*)" + Where.FROM + where.text(), where).get(0));
    }

    /** How many are red, and how many yellow. */
    private static String lamps(String at) {
        return " count(*) filter (where c.due_at < " + at + "), count(*) filter (where c.due_at >= " + at
                + " and c.yellow_at <= " + at + ")";
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    private static CaseCounts sum(Stream<Object[]> rows) {
        Map<String, Long> states = new HashMap<>();
        long total = 0;
        long red = 0;
        long yellow = 0;
        for (Object[] row : rows.toList()) {
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
                .equal("c.case_level", query.level())
                .equal("c.holder", query.holder())
                .equal("c.legacy", query.legacy());
        if (query.open() != null) {
            where.and(query.open() ? "c.ended_at is null" : "c.ended_at is not null");
        }
        if (query.supervised()) {
            where.and("c.supervision is not null");
        }
        if (query.reworked()) {
            where.and("c.reworks > 0").and("c.handler is not null").and("not c.settled_on_spot");
        }
        if (query.lamp() != null) {
            lamp(query.lamp(), where, now);
        }
        span("c.reported_at", query.reportedFrom(), query.reportedTo(), where);
        span("c.ended_at", query.endedFrom(), query.endedTo(), where);
        if (query.dueFrom() != null || query.dueTo() != null) {
            where.and("c.ended_at is null");
            span("c.due_at", query.dueFrom(), query.dueTo(), where);
        }
        if (query.q() != null && !query.q().isBlank()) {
            text(query.q().strip(), where);
        }
    }

    private static void lamp(Lamp lamp, Where where, Instant now) {
        if (lamp == Lamp.NONE) {
            where.and("c.ended_at is not null");
            return;
        }
        where.and("c.ended_at is null");
        switch (lamp) {
            case RED -> where.and("c.due_at < " + where.bind(now));
            case YELLOW -> where.and("c.due_at >= " + where.bind(now)).and("c.yellow_at <= " + where.bind(now));
            default -> where.and("c.yellow_at > " + where.bind(now)).and("c.due_at >= " + where.bind(now));
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
            where.and("c.due_at >= " + at).and("(c.due_at > " + at + " or c.id > " + id + ")");
        } else {
            where.and("c.reported_at <= " + at).and("(c.reported_at < " + at + " or c.id < " + id + ")");
        }
    }
}
