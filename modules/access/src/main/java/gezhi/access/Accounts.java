package gezhi.access;

import static gezhi.access.Permissions.COUNTY_CONFIGURE;
import static gezhi.access.Permissions.COUNTY_OPERATE;

import gezhi.access.internal.AccountBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * The accounts of a county, for its administrator; the operator creates them when a county is onboarded. Every change
 * leaves a line in the audit trail.
 */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    private AccountBook book;

    @Inject
    private CurrentUser user;

    /**
     * Creates the accounts that the county does not have, without passwords, and brings name, telephone number and posts
     * of the others up to date; whoever is not in the list stays as they are. The same list again changes nothing.
     *
     * @throws gezhi.kernel.Invalid when an account stands in the list twice, or a new one's name is left untold
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public AccountCounts createAll(List<NewAccount> accounts) {
        return book.createAll(accounts);
    }

    /**
     * Gives an account the password that was made for it; the user may keep it.
     *
     * @throws gezhi.kernel.NotFound when there is no such account
     * @throws gezhi.kernel.Invalid when the password is too easy
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public void assignPassword(String account, String password) {
        book.assignPassword(account, password);
    }

    /**
     * Gives an account a new password that the user has to change at the next login, and ends all its sessions and
     * tokens.
     *
     * @return the password, to be told to the user; it is not shown again
     */
    @RequiresPermissions(COUNTY_CONFIGURE)
    public String resetPassword(String account) {
        return book.resetPassword(account);
    }

    /** Shuts an account out, sessions and tokens included, within {@link Login#STANDING}. */
    @RequiresPermissions(COUNTY_CONFIGURE)
    public void lock(String account) {
        book.disable(account, true);
    }

    /** Lets an account in again; failures at login are forgotten. */
    @RequiresPermissions(COUNTY_CONFIGURE)
    public void unlock(String account) {
        book.disable(account, false);
    }

    /**
     * The accounts of the county in the order of their names.
     *
     * @param after name after which the page begins; empty for the first
     * @param limit number of accounts, 1 to 500
     */
    @RequiresPermissions(COUNTY_CONFIGURE)
    public List<AccountView> list(String after, int limit) {
        return book.list(after, Math.max(1, Math.min(500, limit)));
    }

    /**
     * Everybody who may work in the county, as {@link #createAll} takes them, by account and without passwords. Whoever
     * may not configure the county gets {@link NewAccount#UNTOLD} for names and telephone numbers: the operator sees
     * which account holds which role, not whose it is.
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public List<NewAccount> roster() {
        return book.roster(user.get().has(COUNTY_CONFIGURE));
    }
}
