package gezhi.casework.internal;

import gezhi.access.AuditTrail;
import gezhi.casework.CaseProgress.Facts;
import gezhi.casework.CaseView;
import gezhi.casework.IdempotencyKey;
import gezhi.casework.NewReport;
import gezhi.casework.OperationRequest;
import gezhi.casework.internal.flow.Beginning;
import gezhi.casework.internal.flow.Organisation;
import gezhi.casework.internal.flow.Situation;
import gezhi.casework.internal.flow.Steps;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseReport;
import gezhi.casework.internal.model.CaseStep;
import gezhi.casework.internal.model.Spot;
import gezhi.casework.internal.model.StoredFile;
import gezhi.casework.internal.store.CaseStore;
import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.Invalid;
import gezhi.kernel.Stale;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The commands, each one transaction: load, call the case file, store, leave a trace. */
@ApplicationScoped
@Transactional
class Commands {

    @Inject
    private CaseStore store;

    @Inject
    private Configurations configurations;

    @Inject
    private Organisation organisation;

    @Inject
    private Place place;

    @Inject
    private Evidences evidences;

    @Inject
    private Views views;

    @Inject
    private AuditTrail audit;

    @Inject
    private Progress progress;

    /** The case of a command that was carried out before under the same key; empty when it was not. */
    Optional<CaseView> before(IdempotencyKey key, Actor actor, Instant now) {
        if (key == null) {
            return Optional.empty();
        }
        return store.taken(actor, key).map(taken -> {
            if (!key.digest().equals(taken.step().commandDigest())) {
                throw Invalid.field("Idempotency-Key", "casework.keySpent");
            }
            return views.of(taken.file(), actor, now);
        });
    }

    /** A report becomes a case; a key that was used before is refused by the database. */
    CaseView report(CheckedReport checked, CaseNumber number, Actor actor, IdempotencyKey key, Instant now) {
        NewReport report = checked.report();
        Situation nowhere = new Situation(null, checked.config(), organisation, now);
        UnitCode by = Beginning.reporter(nowhere, actor, checked.spot().unit());
        Spot spot = checked.spot() == Spot.UNKNOWN ? place.assumed(report.channel(), by) : checked.spot();
        CaseFile file = new CaseFile(number, checked.config(), report, spot, by, now, false);
        file.classify(
                checked.category().code(),
                report.filingCondition(),
                checked.category().level());
        List<UUID> attachments = new ArrayList<>(report.attachments());
        if (report.selfHandled() != null) {
            file.closeUnder(report.selfHandled().closingCondition());
            attachments.addAll(report.selfHandled().attachments());
        }
        List<StoredFile> files = evidences.own(attachments, actor);
        CaseStep step = Beginning.begin(new Situation(file, checked.config(), organisation, now), actor, by);
        CaseReport record = record(file, report, actor, by, now);
        remember(step, key);
        store.add(file, record, step);
        store.link(file, step, files);
        audit.record("casework.report", number.value(), file.channel());
        progress.tell(file, step, null, Progress.facts(file, checked.config()), checked.config());
        store.flush();
        return views.ofNew(file, record, step, files, actor, now);
    }

    /** An operation on a case; a version below zero is not compared, a key that was used before the database refuses. */
    CaseView perform(
            CaseNumber number, int version, OperationRequest request, Actor actor, IdempotencyKey key, Instant now) {
        CaseFile file = store.get(number);
        if (version >= 0 && file.version() != version) {
            throw new Stale("casework.stale", number.value());
        }
        perform(file, request, actor, key, now);
        store.flush();
        return views.of(file, actor, now);
    }

    /** An operation whose outcome nobody looks at; returns the state after it. */
    String record(CaseNumber number, OperationRequest request, Actor actor, Instant now) {
        CaseFile file = store.get(number);
        perform(file, request, actor, null, now);
        store.flush();
        return file.state();
    }

    private void perform(CaseFile file, OperationRequest request, Actor actor, IdempotencyKey key, Instant now) {
        if (now.isBefore(file.stepAt())) {
            throw new Invalid("casework.beforeLastStep", file.number().value());
        }
        List<StoredFile> files = evidences.own(request.attachments(), actor);
        Situation situation = new Situation(file, config(file), organisation, now);
        Facts before = Progress.facts(file, situation.config());
        int pictures = (int) files.stream().filter(StoredFile::picture).count();
        CaseStep step = Steps.perform(situation, actor, request, pictures);
        remember(step, key);
        finish(situation, before, step, files);
    }

    /** What the flow does by itself to a case now; false when nothing. */
    boolean automatic(CaseNumber number, Instant now) {
        CaseFile file = store.get(number);
        Situation situation = new Situation(file, config(file), organisation, now);
        String operation = Steps.due(situation);
        if (operation == null) {
            return false;
        }
        Facts before = Progress.facts(file, situation.config());
        finish(situation, before, Steps.automatic(situation, operation), List.of());
        store.flush();
        return true;
    }

    private void finish(Situation situation, Facts before, CaseStep step, List<StoredFile> files) {
        CaseFile file = situation.file();
        store.add(step);
        store.link(file, step, files);
        audit.record("casework." + step.operation(), file.number().value(), step.fromState() + " → " + step.toState());
        progress.tell(file, step, before, Progress.facts(file, situation.config()), situation.config());
    }

    private static void remember(CaseStep step, IdempotencyKey key) {
        if (key != null) {
            step.askedBy(key);
        }
    }

    private CountyConfig config(CaseFile file) {
        return configurations.version(file.configId());
    }

    private static CaseReport record(CaseFile file, NewReport report, Actor actor, UnitCode by, Instant now) {
        CaseReport.Draft draft = CaseReport.of(file.id(), report.text(), now)
                .occurred(report.occurredAt())
                .enteredBy(actor, by.value());
        if (report.location() != null) {
            draft.at(
                    report.location().lon(),
                    report.location().lat(),
                    report.location().address());
        }
        if (report.reporter() != null) {
            draft.toldBy(report.reporter().name(), report.reporter().phone());
        }
        if (report.selfHandled() != null) {
            draft.selfHandled(report.selfHandled().text(), report.selfHandled().closingCondition());
        }
        return draft.done();
    }
}
