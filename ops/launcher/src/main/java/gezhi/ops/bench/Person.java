package gezhi.ops.bench;

import gezhi.ops.Account;
import java.util.List;

/**
 * Somebody who is logged in over the REST interface.
 *
 * @param county six-digit code
 * @param posts a row for each role that they hold at a unit
 * @param token the bearer token
 */
record Person(String county, String account, List<Account> posts, String token) {

    /** Whether they hold the role, at any unit. */
    boolean holds(String role) {
        return posts.stream().anyMatch(post -> post.role().equals(role));
    }

    /** Whether they hold the role at the unit. */
    boolean holds(String role, String unit) {
        return posts.stream()
                .anyMatch(post -> post.role().equals(role) && post.unit().equals(unit));
    }

    /** Whether they hold any role at the unit. */
    boolean sitsAt(String unit) {
        return posts.stream().anyMatch(post -> post.unit().equals(unit));
    }

    /** The header line that says who asks. */
    String authorization() {
        return "Authorization: Bearer " + token;
    }

    /** Without token and passwords. */
    @Override
    public String toString() {
        return county + "/" + account;
    }
}
