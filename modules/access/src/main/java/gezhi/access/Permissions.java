package gezhi.access;

/**
 * What a user may be permitted to do. Roles give permissions ({@link gezhi.access.internal.RolePermissions}); a service
 * asks for them by {@code @RequiresPermissions}, a page by its line in {@code gezhi/access/pages.properties}.
 */
public final class Permissions {

    /** See the county's cases. */
    public static final String CASE_READ = "case:read";
    /** Report a matter. */
    public static final String CASE_REPORT = "case:report";
    /** Carry out operations on cases, as far as the flow gives them to the user's posts. */
    public static final String CASE_OPERATE = "case:operate";
    /** Import matters in bulk. */
    public static final String IMPORT = "case:import";
    /** See the overview of the county or of a centre. */
    public static final String BOARD_READ = "board:read";
    /** Read the audit trail. */
    public static final String AUDIT_READ = "audit:read";
    /** Change the county's configuration and its accounts. */
    public static final String COUNTY_CONFIGURE = "county:configure";
    /** Run the platform: onboard counties and see the list of them; shows nothing of what is in a county. */
    public static final String COUNTY_OPERATE = "county:operate";

    private Permissions() {}
}
