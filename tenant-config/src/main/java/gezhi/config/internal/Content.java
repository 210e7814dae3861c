package gezhi.config.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The documents of a version.
 *
 * @param model the whole model (what it extends laid under it), before the county's overrides
 * @param county {@code county.yaml}
 * @param categories {@code categories.csv}
 */
public record Content(String model, String county, String categories) {

    /** Fingerprint of the documents, in hexadecimal digits. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String document : new String[] {model, county, categories}) {
                digest.update(document.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
