package gezhi.casework.internal.model;

import gezhi.kernel.UnitCode;
import java.time.Instant;
import java.util.Map;

/**
 * What somebody does to a case: the facts of a step before it is taken.
 *
 * @param unit the unit for which it is done
 * @param role the role in which it is done
 * @param fields what the operation was given beside opinion and attachments, by need
 */
public record Deed(
        String operation,
        boolean back,
        Actor actor,
        UnitCode unit,
        String role,
        Instant at,
        String opinion,
        Map<String, String> fields) {}
