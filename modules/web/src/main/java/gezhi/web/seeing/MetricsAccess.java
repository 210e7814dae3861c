package gezhi.web.seeing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Who may read the metrics: whoever has the token that {@code GEZHI_METRICS_TOKEN} sets, from anywhere; where none is set,
 * this machine alone, and not through a proxy on it.
 */
final class MetricsAccess {

    private static final String SCHEME = "Bearer ";

    private final byte[] token;

    private MetricsAccess(byte[] token) {
        this.token = token;
    }

    /** With the token of the environment; null or blank for none. */
    static MetricsAccess of(String token) {
        return new MetricsAccess(
                token == null || token.isBlank() ? null : token.strip().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether a request may.
     *
     * @param authorization the header, or null
     * @param remoteAddress where the connection comes from
     * @param forwarded whether a proxy says that it passes on somebody else's request
     */
    boolean permits(String authorization, String remoteAddress, boolean forwarded) {
        return token == null ? !forwarded && loopback(remoteAddress) : matches(authorization);
    }

    private boolean matches(String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        token, authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean loopback(String address) {
        try {
            // The container gives an address in digits, so that no name is asked for.
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
