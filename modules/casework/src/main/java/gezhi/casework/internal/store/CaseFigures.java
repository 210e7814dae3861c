package gezhi.casework.internal.store;

import gezhi.casework.CaseStatistics.Closings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums over cases, made in the database. */
@ApplicationScoped
public class CaseFigures {

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    /**
     * What was closed, by township.
     *
     * @param closed which cases
     * @param late the same cases, a condition of its own because parameters belong to one statement
     * @param clocks names of the limits that run over a whole case
     */
    public Map<String, Closings> closings(Where closed, Where late, List<String> clocks) {
        Map<String, Closings> closings = new HashMap<>();
        List<Object[]> sums = closed.on(em.createQuery(
                        "select c.township, count(c.id),"
                                + " sum(case when c.settledOnSpot = true then 1 else 0 end),"
                                + " sum(case when c.handler is not null and c.settledOnSpot = false then 1 else 0 end),"
                                + " sum(case when c.handler is not null and c.settledOnSpot = false and c.reworks > 0"
                                + " then 1 else 0 end)"
                                + " from CaseFile c" + closed.text() + " group by c.township",
                        Object[].class))
                .getResultList();
        for (Object[] row : sums) {
            closings.put(township(row), new Closings(sum(row[1]), 0, sum(row[2]), sum(row[3]), sum(row[4])));
        }
        late.and("l.caseId = c.id")
                .in("l.rule", clocks)
                .and("l.endedAt = c.endedAt")
                .and("l.deadline < c.endedAt");
        List<Object[]> lates = late.on(em.createQuery(
                        "select c.township, count(c.id) from CaseFile c, CaseClock l" + late.text()
                                + " group by c.township",
                        Object[].class))
                .getResultList();
        for (Object[] row : lates) {
            closings.merge(township(row), new Closings(0, sum(row[1]), 0, 0, 0), Closings::plus);
        }
        return closings;
    }

    /** Instants of the cases: a projection of one column. */
    public List<Instant> times(String path, Where where) {
        return where.on(em.createQuery("select " + path + " from CaseFile c" + where.text(), Instant.class))
                .getResultList();
    }

    private static String township(Object[] row) {
        return row[0] == null ? "" : (String) row[0];
    }

    private static long sum(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
