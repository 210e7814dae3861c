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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The roll-up rows and the changes that are not yet part of them. */
@ApplicationScoped
@Transactional
@NativeSql("both tables in one statement, hence one snapshot; a fold that deletes and adds up in one statement")
public class Tallies {

    private static final String COLUMNS = "reported, settled, late, on_spot, handled, reworked";
    private static final String SUMS = "coalesce(sum(reported), 0), coalesce(sum(settled), 0), coalesce(sum(late), 0),"
            + " coalesce(sum(on_spot), 0), coalesce(sum(handled), 0), coalesce(sum(reworked), 0)";

    /** Two servers that fold one county would only wait for each other, so the later leaves it. */
    private static final String FOLD = "with lock as materialized ("
            + "select pg_try_advisory_xact_lock(hashtext('command-fold'), hashtext(?1)) as got),"
            + " gone as (delete from command_tally_change c using lock where c.tenant_id = ?1 and lock.got"
            + " returning c.day, c.township, c.reported, c.settled, c.late, c.on_spot, c.handled, c.reworked)"
            + " insert into command_tally as t (tenant_id, day, township, " + COLUMNS + ")"
            + " select ?1, day, township, " + SUMS + " from gone group by day, township"
            + " on conflict (tenant_id, day, township) do update set reported = t.reported + excluded.reported,"
            + " settled = t.settled + excluded.settled, late = t.late + excluded.late,"
            + " on_spot = t.on_spot + excluded.on_spot, handled = t.handled + excluded.handled,"
            + " reworked = t.reworked + excluded.reworked where t.tenant_id = ?1";

    private static final int FIRST_TOWNSHIP = 5;

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    /**
     * The last days and those before them.
     *
     * @param days the last days one by one, oldest first; none is left out
     * @param townships the last days together, by township; cases without one stand under the empty text
     * @param last the last days together
     * @param before as many days before them
     */
    public record Months(Map<LocalDate, Tally> days, Map<String, Tally> townships, Tally last, Tally before) {}

    /**
     * Reads the figures. One statement.
     *
     * @param today the last day
     * @param days how many days
     * @param townships only these, all when there are none
     */
    public Months months(LocalDate today, int days, List<String> townships) {
        LocalDate first = today.minusDays(days - 1L);
        Map<LocalDate, Tally> byDay = new TreeMap<>();
        first.datesUntil(today.plusDays(1)).forEach(day -> byDay.put(day, Tally.NONE));
        Map<String, Tally> byTownship = new HashMap<>();
        Tally before = Tally.NONE;
        for (Object each : query(first.minusDays(days), first, today, townships).getResultList()) {
            Object[] row = (Object[]) each;
            switch ((String) row[0]) {
                case "DAY" -> byDay.put(LocalDate.parse((String) row[1]), tally(row));
                case "TOWNSHIP" -> byTownship.put((String) row[1], tally(row));
                default -> before = tally(row);
            }
        }
        Tally last = byDay.values().stream().reduce(Tally.NONE, Tally::plus);
        return new Months(byDay, byTownship, last, before);
    }

    private Query query(LocalDate before, LocalDate first, LocalDate today, List<String> townships) {
        String condition = " where tenant_id = ?1 and day >= ?2 and day <= ?4" + within(townships.size());
        Query query = em.createNativeQuery("with t as materialized (select day, township, " + COLUMNS
                        + " from command_tally" + condition + " union all select day, township, " + COLUMNS
                        + " from command_tally_change" + condition + ")"
                        + " select 'DAY', cast(day as text), " + SUMS + " from t where day >= ?3 group by day"
                        + " union all select 'TOWNSHIP', cast(township as text), " + SUMS
                        + " from t where day >= ?3 group by township"
                        + " union all select 'BEFORE', '', " + SUMS + " from t where day < ?3")
                .setParameter(1, Tenant.current().value())
                .setParameter(2, Date.valueOf(before))
                .setParameter(3, Date.valueOf(first))
                .setParameter(4, Date.valueOf(today));
        for (int i = 0; i < townships.size(); i++) {
            query.setParameter(FIRST_TOWNSHIP + i, townships.get(i));
        }
        return query;
    }

    private static String within(int townships) {
        return townships == 0
                ? ""
                : IntStream.range(0, townships)
                        .mapToObj(i -> "?" + (FIRST_TOWNSHIP + i))
                        .collect(Collectors.joining(", ", " and township in (", ")"));
    }

    private static Tally tally(Object[] row) {
        return new Tally(
                number(row[2]), number(row[3]), number(row[4]), number(row[5]), number(row[6]), number(row[7]));
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    /** Makes the county's changes part of its roll-up rows; returns how many rows that touched. One statement. */
    int fold() {
        return em.createNativeQuery(FOLD)
                .setParameter(1, Tenant.current().value())
                .executeUpdate();
    }
}
