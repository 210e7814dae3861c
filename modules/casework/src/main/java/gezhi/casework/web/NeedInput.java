package gezhi.casework.web;

import gezhi.casework.CaseView.Choice;
import gezhi.casework.CaseView.Need;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was typed for one need of an operation; it stays while the user looks at another operation. */
public class NeedInput implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String WITHIN = " · ";

    private final String name;
    private final String type;
    private String value;
    private String error;
    private transient Need need;

    NeedInput(Need need) {
        this.name = need.name();
        this.type = need.type();
        this.need = need;
    }

    /** Takes the need as it now is: choices change with the case. */
    void ask(Need now) {
        need = now;
    }

    /** Takes what was typed for the same need of another operation; a single choice is taken by itself. */
    void suggest(String before, String category) {
        List<Choice> choices = need.choices();
        if (before != null && (choices.isEmpty() || choices.stream().anyMatch(c -> text(c).equals(before)))) {
            value = before;
        } else if (choices.size() == 1 && need.required()) {
            value = text(choices.get(0));
        } else if (type.equals("filingCondition") && category != null) {
            value = choices.stream()
                    .map(NeedInput::text)
                    .filter(code -> code.startsWith(category + "-"))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What is sent: a text, or a truth value for a need of type boolean; null when nothing was given. */
    Object sent() {
        if (value == null || value.isBlank()) {
            return null;
        }
        return type.equals("boolean") ? (Object) Boolean.valueOf(value) : value;
    }

    void fail(String why) {
        error = why;
    }

    /** Name of the need. */
    public String getName() {
        return name;
    }

    /** How it is asked: one line of choices side by side, a menu, a date, or text. */
    public String getKind() {
        if (type.equals("attachments")) {
            return "attachments";
        }
        if (type.equals("boolean") || type.equals("choice")) {
            return "radio";
        }
        if (type.equals("date")) {
            return "date";
        }
        return type.equals("text") && need.choices().isEmpty() ? "text" : "menu";
    }

    boolean isFree() {
        return type.equals("text");
    }

    /** What it is called. */
    public String getLabel() {
        return need.label().in(Said.locale());
    }

    /** Whether the operation is refused without it. */
    public boolean isRequired() {
        return need.required();
    }

    /** Whether so many values can be chosen that a filter helps. */
    public boolean isMany() {
        return need.choices().size() > 8;
    }

    /** The values that can be chosen, in groups where there are any. */
    public List<SelectItem> getChoices() {
        List<SelectItem> plain = new ArrayList<>();
        Map<String, List<SelectItem>> groups = new LinkedHashMap<>();
        for (Choice each : need.choices()) {
            String label = each.label().in(Said.locale());
            if (each.group() == null) {
                plain.add(new SelectItem(text(each), label));
                continue;
            }
            // The menu's filter looks at items only: the class stands before the condition, its major class above.
            String group = each.group().in(Said.locale());
            int minor = group.indexOf(WITHIN);
            String head = minor < 0 ? group : group.substring(0, minor);
            String item = minor < 0 ? label : group.substring(minor + WITHIN.length()) + "：" + label;
            groups.computeIfAbsent(head, g -> new ArrayList<>()).add(new SelectItem(text(each), item));
        }
        plain.addAll(QueueChoices.groups(groups));
        return plain;
    }

    private static String text(Choice choice) {
        return String.valueOf(choice.value());
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    /** What is wrong with it; null when nothing is. */
    public String getError() {
        return error;
    }
}
