package gezhi.casework.internal.flow;

import gezhi.access.StaffMember;
import gezhi.casework.OperationRequest;
import gezhi.casework.internal.Texts;
import gezhi.config.flow.Field;
import gezhi.config.flow.Move;
import gezhi.config.flow.Need;
import gezhi.grid.Unit;
import gezhi.kernel.Invalid;
import gezhi.kernel.Refused;
import gezhi.kernel.UnitCode;
import gezhi.kernel.Violation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what an operation was given against what its row needs; says all that is wrong with it at once. */
final class InputReader {

    private static final Set<String> OWN_PLACE = Set.of(Needs.OPINION, Needs.ATTACHMENTS, Needs.UNIT, Needs.ACCOUNT);

    private final Situation situation;
    private final Move move;
    private final OperationRequest request;
    private final List<Violation> violations = new ArrayList<>();

    InputReader(Situation situation, Move move, OperationRequest request) {
        this.situation = situation;
        this.move = move;
        this.request = request;
    }

    /**
     * Reads it.
     *
     * @param pictures how many of the attachments are pictures
     * @throws Invalid with all that is wrong with its form
     * @throws Refused when the member of staff may not handle for the holder
     */
    Input read(int pictures) {
        String opinion = Texts.body(request.opinion(), "opinion", violations);
        String unit =
                request.to() == null ? null : Texts.blankToNull(request.to().unit());
        String account =
                request.to() == null ? null : Texts.blankToNull(request.to().account());
        UnitCode unitCode = unitCode(unit);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Need need : move.needs()) {
            Object given =
                    switch (need.field()) {
                        case Needs.OPINION -> opinion;
                        case Needs.ATTACHMENTS -> request.attachments().isEmpty() ? null : request.attachments();
                        case Needs.UNIT -> unit;
                        case Needs.ACCOUNT -> account;
                        default -> value(need.field(), values);
                    };
            if (given == null && Offers.required(situation, move, need)) {
                violations.add(new Violation(path(need.field()), "casework.input.missing"));
            }
        }
        refuseWhatIsNotAskedFor(unit, account);
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        Unit known = unitCode == null
                ? null
                : situation.organisation().unit(unitCode).orElse(null);
        return new Input(unitCode, known, staff(account), opinion, values, request.attachments(), pictures);
    }

    private UnitCode unitCode(String unit) {
        try {
            return unit == null ? null : new UnitCode(unit);
        } catch (Invalid e) {
            violations.add(new Violation(path(Needs.UNIT), "casework.input.unit", unit));
            return null;
        }
    }

    private Object value(String name, Map<String, Object> values) {
        Object raw = request.fields().get(name);
        if (raw instanceof String s && s.isBlank()) {
            raw = null;
        }
        Object value = raw == null ? null : typed(situation.flow().fields().get(name), raw);
        if (value != null) {
            values.put(name, value);
        } else if (raw != null) {
            violations.add(new Violation(
                    path(name),
                    "casework.input." + situation.flow().fields().get(name).type(),
                    raw.toString()));
            return raw;
        }
        return value;
    }

    /** The value in the type of its field, null when it is none. */
    private Object typed(Field field, Object raw) {
        if (field.type().equals("boolean")) {
            return raw instanceof Boolean
                    ? raw
                    : "true".equals(raw) ? Boolean.TRUE : "false".equals(raw) ? false : null;
        }
        if (!(raw instanceof String text)) {
            return null;
        }
        return switch (field.type()) {
            case "choice" -> field.choices().stream().anyMatch(c -> c.value().equals(text)) ? text : null;
            case "category" -> situation.config().categories().find(text).isPresent() ? text : null;
            case "date" -> isDate(text) ? text : null;
            case "text" -> Texts.line(text);
            default -> Texts.line(text);
        };
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void refuseWhatIsNotAskedFor(String unit, String account) {
        Set<String> asked =
                move.needs().stream().map(Need::field).collect(java.util.stream.Collectors.toUnmodifiableSet());
        if (unit != null && !asked.contains(Needs.UNIT)) {
            violations.add(new Violation(path(Needs.UNIT), "casework.input.notAsked"));
        }
        if (account != null && !asked.contains(Needs.ACCOUNT)) {
            violations.add(new Violation(path(Needs.ACCOUNT), "casework.input.notAsked"));
        }
        for (String name : request.fields().keySet()) {
            if (OWN_PLACE.contains(name) || !asked.contains(name)) {
                violations.add(new Violation(path("fields", name), "casework.input.notAsked"));
            }
        }
    }

    private StaffMember staff(String account) {
        if (account == null) {
            return null;
        }
        return Choices.handlers(situation).stream()
                .filter(s -> s.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new Refused("AccountMayHandle", "casework.rule.AccountMayHandle", account));
    }

    private static String path(String need) {
        return switch (need) {
            case Needs.OPINION, Needs.ATTACHMENTS -> need;
            case Needs.UNIT, Needs.ACCOUNT -> path("to", need);
            default -> path("fields", need);
        };
    }

    private static String path(String parent, String name) {
        return parent + "." + name;
    }
}
