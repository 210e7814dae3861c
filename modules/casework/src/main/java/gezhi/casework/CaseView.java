package gezhi.casework;

import gezhi.kernel.CaseNumber;
import gezhi.kernel.Label;
import gezhi.kernel.UnitCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case as one user sees it, made at one instant: everything that a page or a program needs to show it and to move it
 * on. Instants are UTC; zone and working time are the county's.
 *
 * @param version to be given back with a change; it is the case's ETag
 * @param configuration the configuration version under which the case is dealt with
 * @param channel the channel by which it came
 * @param level the level at which it is to be settled
 * @param stage the stage of the state, null when ended
 * @param open whether somebody still has to deal with it
 * @param settled whether it ended settled; false while open and when refused or voided
 * @param lamp of the most urgent running limit; NONE when ended
 * @param dueAt deadline of the most urgent running limit, null when none runs
 * @param yellowAt from when the lamp is yellow, null when none runs
 * @param limits the limits of the case, running ones first, then by their start
 * @param timeline the history, oldest first
 * @param operations what this user may do now
 */
public record CaseView(
        UUID id,
        CaseNumber number,
        int version,
        UUID configuration,
        String title,
        String text,
        Named channel,
        Named level,
        Named state,
        Named stage,
        boolean open,
        boolean settled,
        Classification category,
        Place place,
        Holder holder,
        Unit desk,
        List<Unit> answersTo,
        Unit handler,
        Instant reportedAt,
        Instant occurredAt,
        Instant endedAt,
        Reporter reporter,
        SelfHandled selfHandled,
        int returns,
        int reworks,
        Named supervision,
        Legacy legacy,
        Lamp lamp,
        Instant dueAt,
        Instant yellowAt,
        List<Limit> limits,
        List<Step> timeline,
        List<AttachmentView> attachments,
        List<Operation> operations) {

    /** Something that has a name in the flow: its identifier and what users call it. */
    public record Named(String name, Label label) {}

    /** A unit with its path, such as 龙泉街道双碧社区 · 第 5 网格. */
    public record Unit(UnitCode code, String name) {}

    /**
     * What kind of matter it is.
     *
     * @param code category, {@code SYSTEM-0000} while nobody has classified it
     * @param filingCondition code, null before filing
     * @param filingText the condition in words, null before filing
     * @param evidence what handling must bring, in the words of the county's list; may be empty
     * @param closingCondition code of the condition under which it was closed, null before
     */
    public record Classification(
            String code,
            Label label,
            String filingCondition,
            String filingText,
            String limitText,
            String evidence,
            String closingCondition,
            String closingText) {}

    /**
     * Where it is.
     *
     * @param lon WGS-84 degrees, null when only a grid or nothing is known
     * @param unit the smallest unit known: a grid, a village, a township; null when nothing is known
     */
    public record Place(
            Double lon, Double lat, String address, String township, String village, String grid, Unit unit) {}

    /**
     * Whose move it is.
     *
     * @param account login name of the assigned member of staff, null when nobody is assigned
     * @param accountName their name
     */
    public record Holder(UnitCode unit, String name, String account, String accountName) {}

    /**
     * Who reported it.
     *
     * @param name of the person who told it, masked when {@code masked}
     * @param phone as the name
     * @param masked whether personal data was withheld from this user
     * @param account login name of the staff who entered it, null for other systems
     * @param unit the unit that entered it
     */
    public record Reporter(
            String name,
            String phone,
            boolean masked,
            String account,
            String accountName,
            UnitCode unit,
            String unitName) {}

    /** What the reporter did about it on the spot. */
    public record SelfHandled(String text, String closingCondition) {}

    /**
     * What a case taken over from an older system carries along; it is left out of assessment.
     *
     * @param source id of the message in that system
     */
    public record Legacy(String source, Integer votesFor, Integer votesAgainst) {}

    /**
     * A time limit of the case.
     *
     * @param name as the flow names it, such as HANDLE
     * @param holder whose time it is
     * @param lamp NONE when it no longer runs
     * @param outcome how it ended, null while it runs: DONE, RETURNED, WITHDRAWN or STOPPED
     * @param late whether it ended, or already is, after its deadline
     */
    public record Limit(
            String name,
            Label label,
            Instant startedAt,
            Instant deadline,
            Instant yellowAt,
            Lamp lamp,
            UnitCode holder,
            String holderName,
            boolean paused,
            Instant endedAt,
            String outcome,
            boolean late) {}

    /**
     * One step of the history.
     *
     * @param seq 1 for the report
     * @param at when
     * @param unit for which unit it was done
     * @param account login name, {@code SYSTEM} for what the platform does itself
     * @param role role in which it was done
     * @param back whether it undid something
     * @param fields what the operation was given beside opinion and attachments, readable, by need
     * @param from state before, null for the report
     * @param to state after
     * @param toUnit holder after
     * @param worked working time that has passed since the step before
     */
    public record Step(
            int seq,
            String operation,
            Label label,
            Instant at,
            UnitCode unit,
            String unitName,
            String account,
            String accountName,
            Named role,
            boolean back,
            String opinion,
            List<Entry> fields,
            List<AttachmentView> attachments,
            Named from,
            Named to,
            UnitCode toUnit,
            String toUnitName,
            String toAccountName,
            Duration worked) {}

    /** A value given to an operation: the need, its label, the value and how to show it. */
    public record Entry(String name, Label label, String value, Label text) {}

    /** An operation that this user may perform now. */
    public record Operation(String operation, Label label, boolean back, List<Need> needs) {}

    /**
     * A field that an operation asks for.
     *
     * @param type text, unit, account, filingCondition, closingCondition, category, date, boolean, choice, attachments
     * @param minimum how many values a rule asks for at least: pictures among the attachments; 0 where one does not count
     * @param choices the values that the rules let pass, empty when the set is not closed
     */
    public record Need(String name, String type, boolean required, int minimum, Label label, List<Choice> choices) {}

    /**
     * One value of a closed set.
     *
     * @param value a text, or a Boolean for a need of type boolean
     * @param group what the value belongs to, null where choices are not grouped
     */
    public record Choice(Object value, Label label, Label group) {}
}
