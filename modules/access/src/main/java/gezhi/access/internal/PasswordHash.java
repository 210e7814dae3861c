package gezhi.access.internal;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.Hash;
import org.apache.shiro.crypto.hash.SimpleHashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider.Parameters;
import org.apache.shiro.lang.util.ByteSource;

/**
 * Password hashes: argon2id (RFC 9106) with 19 MiB, three passes and one lane, about 100 ms of one core. The parameters
 * stand in each hash, so that older hashes stay good when these grow.
 */
final class PasswordHash {

    private static final Map<String, Object> PARAMETERS = Map.of(
            Parameters.PARAMETER_MEMORY_KIB, "19456",
            Parameters.PARAMETER_ITERATIONS, "3",
            Parameters.PARAMETER_PARALLELISM, "1");

    private static final Shiro2CryptFormat FORMAT = new Shiro2CryptFormat();

    /** Has the form of a hash with these parameters; no password is known for it. */
    private static final String NOBODY = "$shiro2$argon2id$v=19$t=3,m=19456,p=1$" + random(16) + "$" + random(32);

    private PasswordHash() {}

    static String of(String password) {
        DefaultHashService service = new DefaultHashService();
        service.setDefaultAlgorithmName("argon2id");
        ByteSource source = ByteSource.Util.bytes(password);
        return FORMAT.format(service.computeHash(new SimpleHashRequest("argon2id", source, null, PARAMETERS)));
    }

    static boolean matches(String password, String hash) {
        Hash stored = FORMAT.parse(hash);
        return stored.matchesPassword(ByteSource.Util.bytes(password));
    }

    /** Takes the time of {@link #matches} for an account that does not exist or has no password. */
    static void matchNothing(String password) {
        matches(password, NOBODY);
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().withoutPadding().encodeToString(random);
    }
}
