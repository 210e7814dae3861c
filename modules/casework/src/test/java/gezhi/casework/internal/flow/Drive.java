package gezhi.casework.internal.flow;

import gezhi.access.StaffMember;
import gezhi.casework.CaseView.Choice;
import gezhi.casework.CaseView.Need;
import gezhi.casework.CaseView.Operation;
import gezhi.casework.OperationRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Makes requests from nothing but what an offered operation says that it needs. */
final class Drive {

    private Drive() {}

    /** Whoever may do something, and what. */
    record Offer(StaffMember by, Operation operation) {}

    /** A request with all needs filled, the optional ones too; a closed set's value is picked by the function. */
    static OperationRequest request(Operation operation, Function<List<Choice>, Choice> pick) {
        String unit = null;
        String account = null;
        List<UUID> attachments = List.of();
        Map<String, Object> fields = new HashMap<>();
        for (Need need : operation.needs()) {
            Object value =
                    need.choices().isEmpty() ? "说明" : pick.apply(need.choices()).value();
            switch (need.type()) {
                case "attachments" -> attachments = List.of(UUID.randomUUID());
                case "unit" -> unit = (String) value;
                case "account" -> account = (String) value;
                default -> {
                    if (!need.name().equals("opinion")) {
                        fields.put(need.name(), value);
                    }
                }
            }
        }
        OperationRequest.Receiver to =
                unit == null && account == null ? null : new OperationRequest.Receiver(unit, account);
        return new OperationRequest(operation.operation(), to, "说明", attachments, fields);
    }
}
