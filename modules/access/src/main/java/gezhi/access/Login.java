package gezhi.access;

import gezhi.access.internal.Credentials;
import gezhi.kernel.CountyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Getting in and out: by password for a browser session or a bearer token, and by these ever after. Five wrong passwords
 * in a row lock an account for fifteen minutes; an account that does not exist is answered alike. Open to all, as it is
 * how nobody becomes somebody.
 */
@ApplicationScoped
public class Login {

    /** How long a lock, a change of posts or a logout on another server may take to be noticed. */
    public static final Duration STANDING = Duration.ofSeconds(30);

    /** How long a bearer token is good, whether used or not. */
    public static final Duration TOKEN_LIFE = Duration.ofHours(12);

    /** How long a browser session is good at most, however busy. */
    public static final Duration SESSION_LIFE = Duration.ofHours(12);

    /** How long a browser session may be idle. */
    public static final Duration SESSION_IDLE = Duration.ofMinutes(30);

    @Inject
    private Credentials credentials;

    /**
     * Logs in for the API. Open to all: see above.
     *
     * @throws gezhi.kernel.Unauthenticated when account or password is wrong, or the account is locked
     * @throws gezhi.kernel.NotAllowed when the password has to be changed first, on the pages
     * @throws gezhi.kernel.TooMany when too many logins are tried
     */
    @OpenToAll
    public IssuedToken token(CountyCode county, String account, String password) {
        return credentials.token(county, account, password);
    }

    /**
     * Logs in for a browser session. Open to all: see above.
     *
     * @throws gezhi.kernel.Unauthenticated when account or password is wrong, or the account is locked
     * @throws gezhi.kernel.TooMany when too many logins are tried
     */
    @OpenToAll
    public SignedIn session(CountyCode county, String account, String password) {
        return credentials.session(county, account, password);
    }

    /** What is remembered of a bearer token that was found good; asks no database. Open to all: see above. */
    @OpenToAll
    public Optional<Recognised> recognise(String token) {
        return credentials.recognise(token);
    }

    /** The user of a bearer token, if it is good. Open to all: see above. */
    @OpenToAll
    public Optional<ActiveUser> user(String token) {
        return credentials.user(token);
    }

    /** The user of a browser session, if the account is still good for it. Open to all: see above. */
    @OpenToAll
    public Optional<ActiveUser> user(SignedIn session) {
        return credentials.user(session);
    }

    /** Takes a bearer token back. Open to all: whoever has the token may. */
    @OpenToAll
    public void logout(String token) {
        credentials.logout(token);
    }

    /** Notes the end of a browser session in the audit trail. Open to all: whoever has the session may. */
    @OpenToAll
    public void logout(SignedIn session) {
        credentials.logout(session);
    }

    /**
     * Changes the password of the user of the running work; all other sessions and all tokens of the account end. Open
     * to all who are logged in: it is their own.
     *
     * @return the session that goes on
     * @throws gezhi.kernel.Invalid when the new password is too easy or is the present one
     * @throws gezhi.kernel.Unauthenticated when the present password is wrong; it counts as a failed login
     */
    @OpenToAll
    public SignedIn changePassword(String present, String chosen) {
        return credentials.changePassword(present, chosen);
    }
}
