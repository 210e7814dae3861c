package gezhi.casework.imports;

import gezhi.access.AuditTrail;
import gezhi.casework.CaseRecorder;
import gezhi.casework.LegacyMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Takes messages over, so many a transaction; whoever calls has asked for the permission. */
@ApplicationScoped
class MessageBatch {

    @Inject
    private CaseRecorder recorder;

    @Inject
    private AuditTrail audit;

    /** Those of the messages that the county has. */
    @Transactional(TxType.REQUIRES_NEW)
    Set<String> known(Collection<String> sources) {
        return recorder.takenOver(sources);
    }

    /** Takes all of them over, or none. */
    @Transactional(TxType.REQUIRES_NEW)
    void takeOver(List<LegacyMessage> messages, String name, Instant at) {
        messages.forEach(message -> recorder.takeOver(message, at));
        audit.record("casework.import.batch", name, messages.size() + " messages");
    }

    /** Leaves a line in the audit trail about the whole. */
    @Transactional(TxType.REQUIRES_NEW)
    void note(String action, String name, String detail) {
        audit.record(action, name, detail);
    }
}
