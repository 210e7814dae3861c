package gezhi.access.internal;

import gezhi.access.ActiveUser;
import org.apache.shiro.authc.AuthenticationToken;

/** An attempt to log in, with the account that it is about as far as there is one. */
final class PasswordLogin implements AuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String account;
    private final transient String password;
    private final transient ActiveUser candidate;
    private final transient String hash;

    /**
     * @param candidate who it would be; {@code null} when there is no such account
     * @param hash the account's password hash; {@code null} when it has none
     */
    PasswordLogin(String account, String password, ActiveUser candidate, String hash) {
        this.account = account;
        this.password = password;
        this.candidate = candidate;
        this.hash = hash;
    }

    @Override
    public String getPrincipal() {
        return account;
    }

    @Override
    public String getCredentials() {
        return password;
    }

    ActiveUser candidate() {
        return candidate;
    }

    String hash() {
        return candidate == null ? null : hash;
    }
}
