package gezhi.casework.internal.store;

import gezhi.casework.IdempotencyKey;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseReport;
import gezhi.casework.internal.model.CaseStep;
import gezhi.casework.internal.model.EvidenceLink;
import gezhi.casework.internal.model.StoredBytes;
import gezhi.casework.internal.model.StoredFile;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.NotFound;
import gezhi.tenancy.CountyEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Loads and stores what belongs to one case. */
@ApplicationScoped
public class CaseStore {

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    /**
     * The case of a number. Its intake record comes with it, so that {@link #report} finds it in the persistence context.
     *
     * @throws NotFound when the county has none
     */
    public CaseFile get(CaseNumber number) {
        return em.createQuery(
                        "select c, r from CaseFile c, CaseReport r where r.id = c.id and c.number = :number",
                        Object[].class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst()
                .map(row -> (CaseFile) row[0])
                .orElseThrow(() -> new NotFound("casework.unknown", number.value()));
    }

    /** The intake record of a case. */
    public CaseReport report(UUID caseId) {
        return em.find(CaseReport.class, CountyEntity.Key.of(caseId));
    }

    /** The history of a case. */
    public List<CaseStep> steps(UUID caseId) {
        return em.createQuery("select s from CaseStep s where s.caseId = :id order by s.seq", CaseStep.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** The files of a case, each with the link to its step, oldest first. No statement when there are none. */
    public List<Filed> evidence(CaseFile file) {
        if (file.files() == 0) {
            return List.of();
        }
        return em.createQuery(
                        "select f, e from StoredFile f, EvidenceLink e where e.id = f.id and e.caseId = :id"
                                + " order by e.stepSeq, f.storedAt, f.id",
                        Object[].class)
                .setParameter("id", file.id())
                .getResultStream()
                .map(row -> new Filed((StoredFile) row[0], ((EvidenceLink) row[1]).stepSeq()))
                .toList();
    }

    /** Stores a new case. */
    public void add(CaseFile file, CaseReport report, CaseStep step) {
        em.persist(file);
        em.persist(report);
        em.persist(step);
    }

    /** Stores a step. */
    public void add(CaseStep step) {
        em.persist(step);
    }

    /** Makes files part of a step of a case. */
    public void link(CaseFile file, CaseStep step, Collection<StoredFile> files) {
        file.attach(files.size());
        files.forEach(f -> em.persist(new EvidenceLink(f.id(), step)));
    }

    /** The stored file of an id. */
    public Optional<StoredFile> file(UUID id) {
        return Optional.ofNullable(em.find(StoredFile.class, CountyEntity.Key.of(id)));
    }

    /** The stored files of these ids, in no order. */
    public List<StoredFile> files(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select f from StoredFile f where f.id in :ids", StoredFile.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those of these files that are part of a case already. */
    public Set<UUID> linked(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery("select e.id from EvidenceLink e where e.id in :ids", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Stores a file with its content. */
    public void add(StoredFile file, byte[] bytes) {
        em.persist(file);
        em.persist(new StoredBytes(file.id(), bytes));
    }

    /** The content of a stored file. */
    public byte[] bytes(UUID id) {
        return em.find(StoredBytes.class, CountyEntity.Key.of(id)).bytes();
    }

    /** The step that an actor has taken by the command of a key, and its case. */
    public Optional<Taken> taken(Actor actor, IdempotencyKey key) {
        return em.createQuery(
                        "select s, c from CaseStep s, CaseFile c"
                                + " where c.id = s.caseId and s.accountId = :account and s.commandKey = :key",
                        Object[].class)
                .setParameter("account", actor.id())
                .setParameter("key", key.key())
                .getResultStream()
                .findFirst()
                .map(row -> new Taken((CaseStep) row[0], (CaseFile) row[1]));
    }

    /** Those of the source ids from which a case was taken over. */
    public List<String> takenOver(Collection<String> sources) {
        return sources.isEmpty()
                ? List.of()
                : em.createQuery("select r.source from CaseReport r where r.source in :sources", String.class)
                        .setParameter("sources", sources)
                        .getResultList();
    }

    /** How many cases there are. */
    public long count() {
        return em.createQuery("select count(c) from CaseFile c", Long.class).getSingleResult();
    }

    /** The units that hold open cases in one of these states. */
    public List<String> holders(Collection<String> states) {
        return em.createQuery(
                        "select distinct c.holder from CaseFile c where c.endedAt is null and c.state in :states",
                        String.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** The numbers of the open cases that a unit holds. */
    public List<CaseNumber> heldBy(String unit) {
        return em.createQuery(
                        "select c.number from CaseFile c where c.endedAt is null and c.holder = :unit", String.class)
                .setParameter("unit", unit)
                .getResultStream()
                .map(CaseNumber::new)
                .toList();
    }

    /** Writes what has been changed, so that a conflict shows here. */
    public void flush() {
        em.flush();
    }

    /** A step and its case. */
    public record Taken(CaseStep step, CaseFile file) {}

    /** A file and the step to which it belongs. */
    public record Filed(StoredFile file, int step) {}
}
