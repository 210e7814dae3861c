package gezhi.access.internal;

import static gezhi.access.Permissions.AUDIT_READ;
import static gezhi.access.Permissions.BOARD_READ;
import static gezhi.access.Permissions.CASE_OPERATE;
import static gezhi.access.Permissions.CASE_READ;
import static gezhi.access.Permissions.CASE_REPORT;
import static gezhi.access.Permissions.COUNTY_CONFIGURE;
import static gezhi.access.Permissions.COUNTY_OPERATE;
import static gezhi.access.Permissions.IMPORT;

import gezhi.kernel.CountyCode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.permission.WildcardPermission;

/**
 * Which permissions a role gives. A role of the county's own model that does not stand in the table takes part in the
 * flow and nothing else. The platform knows one role, the operator; it gives nothing in a county, and a county's roles
 * give nothing on the platform.
 */
public final class RolePermissions {

    private static final Set<String> FLOW = Set.of(CASE_READ, CASE_REPORT, CASE_OPERATE);
    private static final Set<String> CENTRE = Set.of(CASE_READ, CASE_REPORT, CASE_OPERATE, BOARD_READ);

    private static final Map<String, Set<String>> COUNTY = Map.ofEntries(
            Map.entry("GRID_WORKER", FLOW),
            Map.entry("GRID_LEADER", FLOW),
            Map.entry("VILLAGE", FLOW),
            Map.entry("DEPARTMENT", FLOW),
            Map.entry("HANDLER", FLOW),
            Map.entry("TOWN_CENTER", CENTRE),
            Map.entry("ACCEPTOR", CENTRE),
            Map.entry("DUTY_CHIEF", CENTRE),
            Map.entry("DISPATCHER", CENTRE),
            Map.entry("SUPERVISOR", CENTRE),
            Map.entry("LEADER", CENTRE),
            Map.entry("ASSESSOR", Set.of(CASE_READ, CASE_REPORT, BOARD_READ)),
            Map.entry("AUDITOR", Set.of(CASE_READ, BOARD_READ, AUDIT_READ)),
            Map.entry("COUNTY_ADMIN", Set.of(CASE_READ, BOARD_READ, AUDIT_READ, COUNTY_CONFIGURE, IMPORT)),
            Map.entry("OPERATOR", Set.of()));

    private static final Map<String, Set<String>> PLATFORM = Map.of("OPERATOR", Set.of(COUNTY_OPERATE));

    private static final Map<String, Permission> PARSED = parsed();

    private RolePermissions() {}

    /** The permissions of a role. */
    public static Set<String> of(CountyCode county, String role) {
        return county.isPlatform() ? PLATFORM.getOrDefault(role, Set.of()) : COUNTY.getOrDefault(role, FLOW);
    }

    /** Whether one of the roles gives the permission. */
    public static boolean imply(CountyCode county, Collection<String> roles, String permission) {
        Permission asked = PARSED.getOrDefault(permission, new WildcardPermission(permission));
        return granted(county, roles).stream().anyMatch(held -> held.implies(asked));
    }

    static Set<Permission> granted(CountyCode county, Collection<String> roles) {
        return roles.stream()
                .flatMap(role -> of(county, role).stream())
                .map(PARSED::get)
                .collect(Collectors.toSet());
    }

    private static Map<String, Permission> parsed() {
        return Stream.of(COUNTY, PLATFORM)
                .flatMap(table -> table.values().stream())
                .flatMap(Set::stream)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(p -> p, WildcardPermission::new));
    }
}
