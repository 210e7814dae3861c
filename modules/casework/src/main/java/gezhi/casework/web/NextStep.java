package gezhi.casework.web;

import gezhi.casework.CaseView.Need;
import gezhi.casework.CaseView.Operation;
import gezhi.casework.OperationRequest;
import gezhi.kernel.BusinessException;
import gezhi.kernel.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The operation that a user prepares, with what was typed for it; its fields are the needs of the operation. */
public class NextStep implements Serializable {

    private static final long serialVersionUID = 1;

    private final Uploads uploads = new Uploads();
    private final ArrayList<NeedInput> inputs = new ArrayList<>();
    private String operation;

    void choose(List<Operation> offered, String wish, String category) {
        Operation chosen = offered.stream()
                .filter(each -> each.operation().equals(wish))
                .findFirst()
                .orElse(offered.isEmpty() ? null : offered.get(0));
        Map<String, String> typed = new HashMap<>();
        inputs.forEach(input -> typed.put(input.getName(), input.getValue()));
        inputs.clear();
        operation = chosen == null ? null : chosen.operation();
        if (chosen != null) {
            for (Need need : chosen.needs()) {
                NeedInput input = new NeedInput(need);
                input.suggest(typed.get(need.name()), category);
                inputs.add(input);
            }
        }
    }

    /** Brings the needs up to date with what the case now offers. */
    void ask(List<Operation> offered) {
        offered.stream()
                .filter(each -> each.operation().equals(operation))
                .flatMap(each -> each.needs().stream())
                .forEach(need -> inputs.stream()
                        .filter(input -> input.getName().equals(need.name()))
                        .forEach(input -> input.ask(need)));
    }

    OperationRequest request() {
        Map<String, Object> fields = new HashMap<>();
        String unit = null;
        String account = null;
        String opinion = null;
        for (NeedInput input : inputs) {
            input.fail(null);
            Object sent = input.sent();
            if (sent == null) {
                continue;
            }
            switch (input.getName()) {
                case "unit" -> unit = sent.toString();
                case "account" -> account = sent.toString();
                case "opinion" -> opinion = sent.toString();
                default -> fields.put(input.getName(), sent);
            }
        }
        OperationRequest.Receiver to =
                unit == null && account == null ? null : new OperationRequest.Receiver(unit, account);
        return new OperationRequest(operation, to, opinion, uploads.ids(), fields);
    }

    /** Says what is wrong at the fields; false when something is wrong that has no field here. */
    boolean refused(BusinessException why) {
        boolean all = !why.violations().isEmpty();
        for (Violation each : why.violations()) {
            String field =
                    each.field().substring(each.field().lastIndexOf('.') + 1).replaceAll("\\[.*", "");
            boolean found = false;
            for (NeedInput input : inputs) {
                if (input.getName().equals(field)) {
                    input.fail(each.text(Said.locale()));
                    found = true;
                }
            }
            all = all && found;
        }
        return all;
    }

    /** What the operation is called. */
    public String label(List<Operation> offered, Locale locale) {
        return chosen(offered).map(each -> each.label().in(locale)).orElse("");
    }

    /** Whether the operation undoes something. */
    public boolean back(List<Operation> offered) {
        return chosen(offered).map(Operation::back).orElse(false);
    }

    private Optional<Operation> chosen(List<Operation> offered) {
        return offered.stream()
                .filter(each -> each.operation().equals(operation))
                .findFirst();
    }

    /** The fields of the form, in the order of the needs. */
    public List<NeedInput> getInputs() {
        return inputs;
    }

    /** The texts that were typed, for the user to keep when the step can no longer be taken. */
    public List<String> getTyped() {
        return inputs.stream()
                .filter(input -> input.isFree()
                        && input.getValue() != null
                        && !input.getValue().isBlank())
                .map(NeedInput::getValue)
                .toList();
    }

    public Uploads getUploads() {
        return uploads;
    }

    public String getOperation() {
        return operation;
    }

    public void setOperation(String operation) {
        this.operation = operation;
    }
}
