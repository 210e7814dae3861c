package gezhi.access;

import java.util.List;
import java.util.UUID;

/**
 * A person who works in the county, as other modules show and address them.
 *
 * @param id identifier of the account
 * @param account name by which the person logs in, and by which a case is handed to them
 * @param name the person's name
 * @param posts all roles the person holds, each at its unit
 */
public record StaffMember(UUID id, String account, String name, List<Post> posts) {}
