package gezhi.access;

import gezhi.access.internal.RolePermissions;
import gezhi.kernel.CountyCode;
import gezhi.kernel.UnitCode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The user for whom work is done: known by a session or a token, with the posts held at that time.
 *
 * @param county the county of the account; {@code platform} for the operator
 * @param accountId identifier of the account
 * @param account name by which the user logs in
 * @param name the person's name
 * @param posts all roles the user holds, each at its unit
 */
public record ActiveUser(CountyCode county, UUID accountId, String account, String name, List<Post> posts) {

    /** Keeps its own copy of the posts. */
    public ActiveUser {
        posts = List.copyOf(posts);
    }

    /** Whether the user's roles give a permission, one of {@link Permissions}. */
    public boolean has(String permission) {
        return RolePermissions.imply(county, roles(), permission);
    }

    /** Names of all roles that the user holds anywhere. */
    public Set<String> roles() {
        return posts.stream().map(Post::role).collect(Collectors.toUnmodifiableSet());
    }

    /** Units at which the user holds any role. */
    public Set<UnitCode> units() {
        return posts.stream().map(Post::unit).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the user holds one of the roles at the unit. */
    public boolean holds(Collection<String> roles, UnitCode unit) {
        return posts.stream().anyMatch(post -> post.unit().equals(unit) && roles.contains(post.role()));
    }
}
