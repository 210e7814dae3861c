package gezhi.casework.internal.model;

import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A stored file becomes part of a step of a case, once and for good; the row has the file's id. */
@Entity
@Table(name = "case_evidence")
public class EvidenceLink extends CountyEntity {

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "step_seq", updatable = false)
    private int stepSeq;

    /** For the persistence provider. */
    protected EvidenceLink() {}

    /** The file belongs to a step. */
    public EvidenceLink(UUID fileId, CaseStep step) {
        super(fileId);
        this.caseId = step.caseId();
        this.stepSeq = step.seq();
    }

    /** The case. */
    public UUID caseId() {
        return caseId;
    }

    /** The step of the case. */
    public int stepSeq() {
        return stepSeq;
    }
}
