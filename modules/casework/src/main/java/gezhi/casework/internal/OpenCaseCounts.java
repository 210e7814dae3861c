package gezhi.casework.internal;

import gezhi.config.spi.OpenCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Counts the county's open cases by what a change of its configuration may touch: one statement. */
@ApplicationScoped
@Transactional
public class OpenCaseCounts implements OpenCases {

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    @Override
    public List<Count> counts() {
        return em.createQuery(
                        "select c.configId, c.state, c.category, count(c.number) from CaseFile c"
                                + " where c.endedAt is null group by c.configId, c.state, c.category",
                        Object[].class)
                .getResultStream()
                .map(row -> new Count((UUID) row[0], (String) row[1], (String) row[2], (Long) row[3]))
                .toList();
    }

    /**
     * Open cases that have this in common.
     *
     * @param example number of one of them
     */
    record Group(
            String state,
            String category,
            String filingCondition,
            String level,
            String desks,
            long cases,
            String example) {}

    /** The open cases that are not dealt with under a version, counted by what decides whether they could be. */
    List<Group> notUnder(UUID version) {
        return em.createQuery(
                        "select c.state, c.category, c.filingCondition, c.level, c.desks, count(c.number), min(c.number)"
                                + " from CaseFile c where c.endedAt is null and c.configId <> :version"
                                + " group by c.state, c.category, c.filingCondition, c.level, c.desks",
                        Object[].class)
                .setParameter("version", version)
                .getResultStream()
                .map(row -> new Group(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (Long) row[5],
                        (String) row[6]))
                .toList();
    }

    /** A page of their numbers, in order, after one. */
    List<String> numbersNotUnder(UUID version, String after, int most) {
        return em.createQuery(
                        "select c.number from CaseFile c where c.endedAt is null and c.configId <> :version"
                                + " and c.number > :after order by c.number",
                        String.class)
                .setParameter("version", version)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
