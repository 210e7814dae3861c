package gezhi.kernel;

import java.util.regex.Pattern;

/** Refuses text that is no code of the field. */
final class Malformed {

    private Malformed() {}

    static String check(String value, Pattern form, String code) {
        if (value == null || !form.matcher(value).matches()) {
            throw new Invalid(code, String.valueOf(value));
        }
        return value;
    }
}
