package gezhi.kernel;

import java.util.Locale;

/** A name in the two languages of the screens. */
public record Label(String zh, String en) {

    /** The text in the user's language: English for English, Chinese for every other. */
    public String in(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? en : zh;
    }

    /** The same text in both languages, for proper names. */
    public static Label of(String text) {
        return new Label(text, text);
    }
}
