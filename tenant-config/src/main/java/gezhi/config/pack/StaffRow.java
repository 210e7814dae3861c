package gezhi.config.pack;

import gezhi.kernel.UnitCode;
import java.util.List;

/**
 * A row of {@code staff.csv}: an account and the roles it holds at one unit. An account that works in several units has
 * several rows.
 */
public record StaffRow(int line, String account, String name, List<String> roles, UnitCode unit, String phone) {}
