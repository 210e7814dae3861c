package gezhi.ops.packs;

/**
 * A row of {@code staff.csv}: one account at one unit.
 *
 * @param roles separated by semicolons
 */
record StaffRow(String account, String name, String roles, String unit, String phone) {}
