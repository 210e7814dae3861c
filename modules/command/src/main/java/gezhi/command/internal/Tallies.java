package gezhi.command.internal;

import gezhi.command.Tally;
import gezhi.tenancy.NativeSql;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The roll-up rows and the changes that are not yet part of them. */
@ApplicationScoped
@Transactional
@NativeSql("all figures in one statement, hence one snapshot; a fold that deletes and adds up in one statement")
public class Tallies {

    private static final String COLUMNS = "reported, settled, late, on_spot, handled, reworked";
    private static final String SUMS =
            "sum(reported), sum(settled), sum(late), sum(on_spot), sum(handled), sum(reworked)";

    /** Two servers that fold one county would only wait for each other, so the later leaves it. */
    private static final String FOLD = "with lock as materialized ("
            + "select pg_try_advisory_xact_lock(hashtext('command-fold'), hashtext(?1)) as got),"
            + " gone as (delete from command_tally_change c using lock where c.tenant_id = ?1 and lock.got"
            + " returning c.day, c.township, c.reported, c.settled, c.late, c.on_spot, c.handled, c.reworked,"
            + " c.open, c.open_legacy),"
            + " days as (insert into command_tally as t (tenant_id, day, township, " + COLUMNS + ")"
            + " select ?1, day, township, " + SUMS + " from gone group by day, township having"
            + " sum(reported) <> 0 or sum(settled) <> 0 or sum(late) <> 0 or sum(on_spot) <> 0 or sum(handled) <> 0"
            + " or sum(reworked) <> 0"
            + " on conflict (tenant_id, day, township) do update set reported = t.reported + excluded.reported,"
            + " settled = t.settled + excluded.settled, late = t.late + excluded.late,"
            + " on_spot = t.on_spot + excluded.on_spot, handled = t.handled + excluded.handled,"
            + " reworked = t.reworked + excluded.reworked where t.tenant_id = ?1),"
            + " opened as (insert into command_tally_open as o (tenant_id, township, open, open_legacy)"
            + " select ?1, township, sum(open), sum(open_legacy) from gone group by township having"
            + " sum(open) <> 0 or sum(open_legacy) <> 0"
            + " on conflict (tenant_id, township) do update set open = o.open + excluded.open,"
            + " open_legacy = o.open_legacy + excluded.open_legacy where o.tenant_id = ?1)"
            + " select count(*) from gone";

    /** Made once: it is long, and asked for at each look at a board. */
    private static final String OF_COUNTY = figures("");

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    /**
     * Reads the figures. One statement, which reads the roll-up rows of two times so many days, the changes since the last
     * fold, and of the cases those that are yellow or red and those of yesterday, by an index each.
     *
     * @param now the present, a moment of the last day
     * @param zone of the county's days
     * @param days how many days
     * @param townships only these, all when there are none
     */
    public Counts read(Instant now, ZoneId zone, int days, List<String> townships) {
        LocalDate last = LocalDate.ofInstant(now, zone);
        LocalDate first = last.minusDays(days - 1L);
        Instant yesterday = last.minusDays(1).atStartOfDay(zone).toInstant();
        Query query = em.createNativeQuery(townships.isEmpty() ? OF_COUNTY : figures(within(townships, 7)))
                .setParameter(1, Tenant.current().value())
                .setParameter(2, Date.valueOf(first.minusDays(days)))
                .setParameter(3, Date.valueOf(last))
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, Timestamp.from(yesterday))
                .setParameter(6, Timestamp.from(now.minus(Duration.ofDays(1))));
        return Counts.of(bound(query, townships, 7).getResultList(), first, last);
    }

    /**
     * What happened in some days in each township; cases without one stand under the empty text. One statement.
     *
     * @param first the first day
     * @param last the last day, which counts, too
     * @param townships only these, all when there are none
     */
    public Map<String, Tally> byTownship(LocalDate first, LocalDate last, List<String> townships) {
        String rows = "select township, " + COLUMNS;
        String where = " where tenant_id = ?1 and day >= ?2 and day <= ?3" + within(townships, 4);
        Query query = em.createNativeQuery("select 'TOWNSHIP', township, " + SUMS + " from (" + rows
                        + " from command_tally" + where + " union all " + rows + " from command_tally_change" + where
                        + ") t group by township")
                .setParameter(1, Tenant.current().value())
                .setParameter(2, Date.valueOf(first))
                .setParameter(3, Date.valueOf(last));
        return Counts.byKey(bound(query, townships, 4).getResultList());
    }

    private static String figures(String within) {
        String days = " where tenant_id = ?1 and day >= ?2 and day <= ?3" + within;
        String day = "select 'DAY', cast(day as text), " + SUMS;
        return "with changes as materialized (select day, township, " + COLUMNS + ", open, open_legacy"
                + " from command_tally_change where tenant_id = ?1" + within + ") "
                + day + " from command_tally" + days + " group by day"
                + " union all " + day + " from changes where day >= ?2 and day <= ?3 group by day"
                + " union all select 'OPEN', township, sum(open), sum(open_legacy), 0, 0, 0, 0 from ("
                + "select township, open, open_legacy from command_tally_open where tenant_id = ?1" + within
                + " union all select township, open, open_legacy from changes) o group by township"
                // What was yellow by now is what is yellow or red. The lower end takes nothing away: of a range between
                // two
                // ends the planner assumes little, so that it keeps the plan for any county instead of making one a
                // call.
                + " union all select 'LAMP', coalesce(township, ''), count(*) filter (where due_at >= ?4),"
                + " count(*) filter (where due_at < ?4), 0, 0, 0, 0 from case_file"
                + " where tenant_id = ?1 and ended_at is null and yellow_at > '-infinity' and yellow_at <= ?4" + within
                + " group by township"
                + " union all select 'YESTERDAY', '', count(*), 0, 0, 0, 0, 0 from case_file"
                + " where tenant_id = ?1 and reported_at >= ?5 and reported_at < ?6 and not legacy" + within;
    }

    private static String within(List<String> townships, int first) {
        return townships.isEmpty()
                ? ""
                : IntStream.range(first, first + townships.size())
                        .mapToObj(i -> "?" + i)
                        .collect(Collectors.joining(", ", " and township in (", ")"));
    }

    private static Query bound(Query query, List<String> townships, int first) {
        for (int i = 0; i < townships.size(); i++) {
            query.setParameter(first + i, townships.get(i));
        }
        return query;
    }

    /** Makes the county's changes part of its roll-up rows; returns how many changes there were. One statement. */
    int fold() {
        return ((Number) em.createNativeQuery(FOLD)
                        .setParameter(1, Tenant.current().value())
                        .getSingleResult())
                .intValue();
    }
}
