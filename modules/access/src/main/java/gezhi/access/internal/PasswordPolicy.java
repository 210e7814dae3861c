package gezhi.access.internal;

import gezhi.kernel.Invalid;
import gezhi.kernel.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be: 10 to 128 characters, not (or around) the account's name, not one character over and over.
 * Length counts, not kinds of characters (NIST SP 800-63B, 5.1.1.2).
 */
public final class PasswordPolicy {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private PasswordPolicy() {}

    /**
     * Refuses a password that is too easy.
     *
     * @throws Invalid with what is wrong, on the field {@code password}
     */
    public static void check(String account, String password) {
        violation(account, password).ifPresent(violation -> {
            throw new Invalid(List.of(violation));
        });
    }

    static Optional<Violation> violation(String account, String password) {
        if (password == null || password.length() < SHORTEST) {
            return violation("access.password.short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            return violation("access.password.long", LONGEST);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        String name = account.toLowerCase(Locale.ROOT);
        if (name.length() >= 3 && lower.replace(name, "").length() < SHORTEST / 2 || lower.equals(name)) {
            return violation("access.password.account");
        }
        if (password.chars().distinct().count() < 4) {
            return violation("access.password.monotonous");
        }
        return Optional.empty();
    }

    private static Optional<Violation> violation(String code, Object... args) {
        return Optional.of(new Violation("password", code, args));
    }
}
