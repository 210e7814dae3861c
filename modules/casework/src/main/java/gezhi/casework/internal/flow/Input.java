package gezhi.casework.internal.flow;

import gezhi.access.StaffMember;
import gezhi.grid.Unit;
import gezhi.kernel.UnitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an operation was given, read and of the right types; rules have not judged it yet.
 *
 * @param unitCode the unit that is to receive the case, null when none was given
 * @param unit that unit, null when there is none of this code
 * @param account the member of staff that is to handle it, null when none was given
 * @param values the other fields by need: a text or a Boolean
 * @param pictures how many of the attachments are pictures
 */
public record Input(
        UnitCode unitCode,
        Unit unit,
        StaffMember account,
        String opinion,
        Map<String, Object> values,
        List<java.util.UUID> attachments,
        int pictures) {

    /** A text value, null when not given. */
    public String text(String need) {
        return values.get(need) instanceof String s ? s : null;
    }

    /** A yes-or-no value, null when not given. */
    public Boolean flag(String need) {
        return values.get(need) instanceof Boolean b ? b : null;
    }

    /** What the history keeps of it, by need. */
    public Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        if (unitCode != null) {
            kept.put(Needs.UNIT, unitCode.value());
        }
        if (account != null) {
            kept.put(Needs.ACCOUNT, account.account());
        }
        values.forEach((need, value) -> kept.put(need, value.toString()));
        return kept;
    }
}
