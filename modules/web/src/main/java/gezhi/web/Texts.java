package gezhi.web;

import gezhi.kernel.Messages;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Texts for pages: the functions {@code g:t} of the tag library. */
public final class Texts {

    private Texts() {}

    /** The text of a message code in the language of the page. */
    public static String text(String code) {
        return Messages.text(locale(), code);
    }

    /** The text of a message code with one argument. */
    public static String text1(String code, Object a) {
        return Messages.text(locale(), code, a);
    }

    /** The text of a message code with two arguments. */
    public static String text2(String code, Object a, Object b) {
        return Messages.text(locale(), code, a, b);
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getViewRoot() == null
                ? Language.DEFAULT
                : faces.getViewRoot().getLocale();
    }
}
