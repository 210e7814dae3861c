package gezhi.config;

import java.util.List;

/**
 * A small class (小类) of events, components or people's matters.
 *
 * @param code {@code EVENT-0101}: the set, then the major and minor code
 * @param set EVENT, COMPONENT or PEOPLE; SYSTEM for the platform's own
 * @param level the level of the model at which such a matter is settled
 * @param conditions its filing conditions, at least one but for the platform's own
 * @param setVersion which edition of the set it is of ("GB/T 30428.2-2013"), empty when not said; codes of two editions
 *     need not mean the same
 * @param lead who usually leads (主管): a unit of the county, or a unit type for the unit of that type at the case's
 *     place; empty when nobody in particular. A proposal, nothing more
 * @param coHandlers who usually helps (协办), each a unit or unit type
 */
public record Category(
        String code,
        String set,
        String majorCode,
        String major,
        String minorCode,
        String minor,
        String level,
        List<FilingCondition> conditions,
        String setVersion,
        String lead,
        List<String> coHandlers) {

    /** Copies the lists. */
    public Category {
        conditions = List.copyOf(conditions);
        coHandlers = List.copyOf(coHandlers);
    }

    /** A category of no particular edition that nobody in particular leads. */
    public Category(
            String code,
            String set,
            String majorCode,
            String major,
            String minorCode,
            String minor,
            String level,
            List<FilingCondition> conditions) {
        this(code, set, majorCode, major, minorCode, minor, level, conditions, "", "", List.of());
    }
}
