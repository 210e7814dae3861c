package gezhi.casework;

import gezhi.access.OpenToAll;
import gezhi.access.StaffMember;
import gezhi.casework.internal.Automatics;
import gezhi.casework.internal.Desk;
import gezhi.casework.internal.Files;
import gezhi.casework.internal.Reading;
import gezhi.casework.internal.model.Actor;
import gezhi.kernel.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/**
 * Records what happened at a given instant and by a given member of staff, through the same flow, rules and history as
 * {@link Casework}: for the import of older cases and for demonstration data. Nothing but the clock and the user is
 * replaced.
 *
 * <p>Open to all because there is no user: no page and no resource reaches it; who calls it asks for a permission of its
 * own. Works for the county of the thread; joins the caller's transaction, so that many records can be one transaction.
 */
@ApplicationScoped
@OpenToAll
public class CaseRecorder {

    @Inject
    private Desk desk;

    @Inject
    private Reading reading;

    @Inject
    private Files files;

    @Inject
    private Automatics automatics;

    /**
     * Takes a report in as of an instant.
     *
     * @throws gezhi.kernel.Invalid with all that is wrong with the report
     */
    public CaseNumber report(NewReport report, StaffMember by, Instant at) {
        return desk.report(report, Actor.of(by), null, at).number();
    }

    /**
     * Performs an operation as of an instant, not before the last step of the case.
     *
     * @return the state after it
     */
    public String perform(CaseNumber number, OperationRequest request, StaffMember by, Instant at) {
        return desk.record(number, request, Actor.of(by), at);
    }

    /** The case as a member of staff would see it at an instant, with the operations that they could perform. */
    public CaseView view(CaseNumber number, StaffMember by, Instant at) {
        return reading.find(number, Actor.of(by), at);
    }

    /** Stores a file as of an instant, for a report or an operation of the same member of staff. */
    public AttachmentView attach(String fileName, byte[] content, StaffMember by, Instant at) {
        return files.store(fileName, content, Actor.of(by), at);
    }

    /**
     * Takes a message of an older system over as a case.
     *
     * @param at when it is taken over; the limits of one without a reply count from here
     * @throws gezhi.kernel.Invalid with all that is wrong with the message
     * @throws gezhi.kernel.Conflict when a message of this source id was taken over before
     */
    public CaseNumber takeOver(LegacyMessage message, Instant at) {
        return desk.takeOver(message, at);
    }

    /** Those of the source ids that were taken over before. One statement. */
    public Set<String> takenOver(Collection<String> sources) {
        return desk.takenOver(sources);
    }

    /**
     * Performs what the flow does by itself: takes cases back from units that are no longer in force.
     *
     * @return how many cases moved
     */
    public int performAutomatic(Instant at) {
        return automatics.perform(at);
    }

    /** How many cases the county has, older systems' included. */
    public long cases() {
        return desk.cases();
    }
}
