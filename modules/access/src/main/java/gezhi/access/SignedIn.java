package gezhi.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What a browser session remembers of a login. Who the user is and what they may do is asked anew, so that a lock or a
 * change of posts takes effect within {@link Login#STANDING}.
 *
 * @param county code of the county
 * @param accountId identifier of the account
 * @param since when the user logged in
 * @param mustChangePassword whether the user has to choose a password before anything else
 */
public record SignedIn(String county, UUID accountId, Instant since, boolean mustChangePassword)
        implements Serializable {}
