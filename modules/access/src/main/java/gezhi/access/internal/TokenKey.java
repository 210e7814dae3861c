package gezhi.access.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** The key of the token hashes: the setting {@code GEZHI_TOKEN_KEY}, the same on all servers of a deployment. */
@ApplicationScoped
class TokenKey {

    static final String SETTING = "GEZHI_TOKEN_KEY";
    static final int SHORTEST = 32;

    private static final Logger LOG = System.getLogger(TokenKey.class.getName());

    private byte[] key;

    @PostConstruct
    void read() {
        key = of(System.getenv(SETTING));
    }

    byte[] bytes() {
        return key;
    }

    static byte[] of(String setting) {
        if (setting == null || setting.isBlank()) {
            LOG.log(
                    Level.WARNING,
                    "{0} is not set: tokens are good on this server until it stops, and nowhere else",
                    SETTING);
            byte[] random = new byte[SHORTEST];
            new SecureRandom().nextBytes(random);
            return random;
        }
        if (setting.length() < SHORTEST) {
            throw new IllegalStateException(SETTING + " is too short: at least " + SHORTEST + " characters");
        }
        return setting.getBytes(StandardCharsets.UTF_8);
    }
}
