package gezhi.casework.internal.model;

import gezhi.access.ActiveUser;
import gezhi.access.Post;
import gezhi.access.StaffMember;
import gezhi.kernel.UnitCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who acts on a case.
 *
 * @param id account, null for the platform itself
 * @param posts the roles held, each at its unit
 */
public record Actor(UUID id, String account, String name, List<Post> posts) {

    /** The account name under which the platform acts by itself. */
    public static final String SYSTEM = "SYSTEM";

    /** The platform itself. */
    public static Actor system() {
        return new Actor(null, SYSTEM, SYSTEM, List.of());
    }

    /** The user of the running work. */
    public static Actor of(ActiveUser user) {
        return new Actor(user.accountId(), user.account(), user.name(), user.posts());
    }

    /** A member of staff. */
    public static Actor of(StaffMember staff) {
        return new Actor(staff.id(), staff.account(), staff.name(), staff.posts());
    }

    /** Whether the platform acts by itself. */
    public boolean isSystem() {
        return id == null;
    }

    /** Which of the roles the actor holds at a unit. */
    public Optional<String> roleAt(UnitCode unit, Collection<String> roles) {
        return posts.stream()
                .filter(p -> p.unit().equals(unit) && roles.contains(p.role()))
                .map(Post::role)
                .findFirst();
    }

    /** The roles that the actor holds at a unit. */
    public Set<String> rolesAt(UnitCode unit) {
        return posts.stream()
                .filter(p -> p.unit().equals(unit))
                .map(Post::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The units at which the actor holds any post. */
    public Set<UnitCode> units() {
        return posts.stream().map(Post::unit).collect(Collectors.toUnmodifiableSet());
    }
}
