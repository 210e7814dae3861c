package gezhi.access.internal;

import java.util.regex.Pattern;

/** The form of the name by which a user logs in. */
public final class AccountName {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}_.@-]{1,64}");

    private AccountName() {}

    /** Whether the text may be the name of an account. */
    public static boolean isGood(String account) {
        return account != null && FORM.matcher(account).matches();
    }

    /** What a stranger typed as a name, made fit for the audit trail: bounded, and without control characters. */
    static String printable(String typed) {
        String text = typed == null ? "" : typed.replaceAll("\\p{C}", "\uFFFD");
        return text.length() <= 64 ? text : text.substring(0, 63) + "…";
    }
}
