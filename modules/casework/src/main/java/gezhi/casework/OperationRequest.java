package gezhi.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One operation on a case as a user asks for it.
 *
 * @param operation an operation word, such as DISPATCH
 * @param to who is to receive the case; null where the operation does not ask for it
 * @param opinion what the user says about it, at most 20,000 characters
 * @param attachments ids of attachments that the user has stored before
 * @param fields what else the operation needs, by the name of the need; a value is a text or a boolean
 */
public record OperationRequest(
        String operation, Receiver to, String opinion, List<UUID> attachments, Map<String, Object> fields) {

    /** Copies what it is given; missing collections are empty ones. */
    public OperationRequest {
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        fields = fields == null ? Map.of() : Map.copyOf(fields);
    }

    /** An operation with nothing but an opinion, which may be null. */
    public static OperationRequest of(String operation, String opinion) {
        return new OperationRequest(operation, null, opinion, null, null);
    }

    /**
     * Who is to receive the case.
     *
     * @param unit code of the unit
     * @param account login name of a member of its staff
     */
    public record Receiver(String unit, String account) {}
}
