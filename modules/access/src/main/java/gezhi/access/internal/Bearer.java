package gezhi.access.internal;

import gezhi.kernel.CountyCode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The text of a bearer token: {@code gz.<county>.<secret>}, the secret being 256 random bits in base64url. The county in
 * it says where to look; that it is the right one is proved by finding the token there.
 *
 * @param county the county that the token names
 * @param text the whole token
 */
record Bearer(CountyCode county, String text) {

    private static final Pattern FORM = Pattern.compile("gz\\.(\\d{6}|platform)\\.[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new token for an account of the county. */
    static Bearer issue(CountyCode county) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return new Bearer(county, "gz." + county + "." + text);
    }

    /** The token of a text, if it has the form of one. */
    static Optional<Bearer> parse(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches() ? Optional.of(new Bearer(new CountyCode(matcher.group(1)), text)) : Optional.empty();
    }

    /** HMAC-SHA-256 of the whole token: fast, and worth nothing to whoever steals the table without the key. */
    String hash(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "gz." + county + ".…";
    }
}
