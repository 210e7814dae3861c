package gezhi.command;

import gezhi.access.ActiveUser;
import gezhi.casework.CaseQuery;
import gezhi.kernel.UnitCode;
import java.util.List;
import java.util.Set;

/**
 * Which part of the county somebody's overview is about.
 *
 * @param whole whether it is the whole county
 * @param townships nine digits each, otherwise
 */
public record Territory(boolean whole, List<String> townships) {

    private static final Set<String> WHOLE_COUNTY = Set.of("COUNTY_ADMIN", "AUDITOR");

    /** No township has this code. */
    private static final String NOWHERE = "0";

    /** What the user looks after: the county, or the townships at which posts are held. */
    public static Territory of(ActiveUser user) {
        if (user.roles().stream().anyMatch(WHOLE_COUNTY::contains)
                || user.units().contains(new UnitCode(user.county().value()))) {
            return new Territory(true, List.of());
        }
        List<String> own = user.units().stream()
                .map(UnitCode::value)
                .filter(unit -> unit.matches("\\d{9}"))
                .sorted()
                .toList();
        return new Territory(false, own.isEmpty() ? List.of(NOWHERE) : own);
    }

    /** Whether a township belongs to it. */
    public boolean has(String township) {
        return whole || townships.contains(township);
    }

    /** The cases of a list that lie in it. */
    CaseQuery of(CaseQuery query) {
        return whole ? query : query.withTownship(String.join(",", townships));
    }
}
