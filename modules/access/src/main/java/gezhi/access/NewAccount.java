package gezhi.access;

import gezhi.access.internal.AccountName;
import gezhi.kernel.Invalid;
import java.util.List;

/**
 * An account as a county pack or an administrator gives it; it has no password until one is assigned.
 *
 * @param account name by which the user logs in: 1 to 64 letters, digits, dots, hyphens, underscores and {@code @}
 * @param name the person's name, at most 100 characters
 * @param phone telephone number, empty when unknown
 * @param posts the roles the person holds, each at its unit; these and no others
 */
public record NewAccount(String account, String name, String phone, List<Post> posts) {

    /** In place of a name or a telephone number: as it is already. */
    public static final String UNTOLD = "*";

    /** @throws Invalid when the account or the name is not of its form */
    public NewAccount {
        if (!AccountName.isGood(account)) {
            throw Invalid.field("account", "access.account.form", String.valueOf(account));
        }
        if (name == null || name.isBlank() || name.length() > 100) {
            throw Invalid.field("name", "access.account.name", account);
        }
        phone = phone == null ? "" : phone.strip();
        if (phone.length() > 40) {
            throw Invalid.field("phone", "access.account.phone", account);
        }
        posts = List.copyOf(posts);
    }
}
