package gezhi.access.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gezhi.access.ActiveUser;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UnknownAccountException;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/** The accounts of the counties as Shiro sees them: the principal is the {@link ActiveUser}. */
final class AccountRealm extends AuthorizingRealm {

    /** A user's posts never change: other posts are another user. */
    private final Cache<ActiveUser, AuthorizationInfo> granted =
            Caffeine.newBuilder().weakKeys().build();

    AccountRealm() {
        setName("gezhi");
        setAuthenticationTokenClass(PasswordLogin.class);
        setCredentialsMatcher((token, info) ->
                PasswordHash.matches(((PasswordLogin) token).getCredentials(), (String) info.getCredentials()));
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) throws AuthenticationException {
        PasswordLogin login = (PasswordLogin) token;
        if (login.hash() == null) {
            PasswordHash.matchNothing(login.getCredentials());
            throw new UnknownAccountException();
        }
        return new SimpleAuthenticationInfo(login.candidate(), login.hash(), getName());
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        return granted.get(principals.oneByType(ActiveUser.class), AccountRealm::granted);
    }

    private static AuthorizationInfo granted(ActiveUser user) {
        SimpleAuthorizationInfo info = new SimpleAuthorizationInfo(user.roles());
        info.setObjectPermissions(RolePermissions.granted(user.county(), user.roles()));
        return info;
    }
}
