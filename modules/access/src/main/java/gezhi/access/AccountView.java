package gezhi.access;

import java.util.List;
import java.util.UUID;

/**
 * An account as the administrator sees it.
 *
 * @param id identifier
 * @param account name by which the user logs in
 * @param name the person's name
 * @param phone telephone number; empty when unknown
 * @param posts all roles the person holds, each at its unit
 * @param password whether it has a password and so can log in
 * @param lockedForFailures whether too many failures keep it out for the moment
 * @param disabled whether an administrator shut it out
 */
public record AccountView(
        UUID id,
        String account,
        String name,
        String phone,
        List<Post> posts,
        boolean password,
        boolean lockedForFailures,
        boolean disabled) {}
