package gezhi.casework.internal;

/** Withholds personal data so that it can still be recognised by whom it belongs to: 王＊＊, 138＊＊＊＊6027. */
final class Masks {

    private static final int SHOWN_HEAD = 3;
    private static final int SHOWN_TAIL = 4;

    private Masks() {}

    static String name(String name) {
        return name == null ? null : new String(Character.toChars(name.codePointAt(0))) + "**";
    }

    static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        return phone.length() < SHOWN_HEAD + SHOWN_TAIL + 1
                ? "****"
                : phone.substring(0, SHOWN_HEAD) + "****" + phone.substring(phone.length() - SHOWN_TAIL);
    }
}
