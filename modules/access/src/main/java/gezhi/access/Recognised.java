package gezhi.access;

import gezhi.kernel.CountyCode;
import java.util.Optional;

/**
 * What this server remembers of a bearer token, without asking the database.
 *
 * @param county the county in which the token was found good once
 * @param user whose it is, if that was asked so lately that it still holds
 */
public record Recognised(CountyCode county, Optional<ActiveUser> user) {}
