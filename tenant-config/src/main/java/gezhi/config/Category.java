package gezhi.config;

import java.util.List;

/**
 * A small class (小类) of events, components or people's matters.
 *
 * @param code {@code EVENT-0101}: the set, then the major and minor code
 * @param set EVENT, COMPONENT or PEOPLE; SYSTEM for the platform's own
 * @param level the level of the model at which such a matter is settled
 * @param conditions its filing conditions, at least one but for the platform's own
 */
public record Category(
        String code,
        String set,
        String majorCode,
        String major,
        String minorCode,
        String minor,
        String level,
        List<FilingCondition> conditions) {}
