package gezhi.access.internal;

import gezhi.access.ActiveUser;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.DelegatingSubject;

/**
 * Shiro's security manager over {@link AccountRealm}. Its subjects live as long as a request and have no Shiro session:
 * browser sessions are the server's, tokens have none.
 */
final class Authority {

    private static final AccountRealm REALM = new AccountRealm();
    private static final DefaultSecurityManager MANAGER = new DefaultSecurityManager(REALM);

    private Authority() {}

    /** The subject of a user whom a session, a token or a password has proved. */
    static Subject subject(ActiveUser user) {
        SimplePrincipalCollection principals = new SimplePrincipalCollection(user, REALM.getName());
        return new DelegatingSubject(principals, true, null, null, false, MANAGER);
    }

    /** Proves a user by password; takes the same time whether the account exists or not. */
    static ActiveUser authenticate(PasswordLogin login) throws AuthenticationException {
        return MANAGER.authenticate(login).getPrincipals().oneByType(ActiveUser.class);
    }
}
