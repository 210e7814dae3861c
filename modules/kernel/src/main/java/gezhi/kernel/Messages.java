package gezhi.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts for users. A message code begins with the name of the module whose bundle holds it: {@code casework.rule.X} is
 * in {@code gezhi/casework/messages}. Chinese is the default language, English is complete beside it.
 */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The text of a code in the user's language; the code itself where there is none, so that nothing hides it. */
    public static String text(Locale locale, String code, Object... args) {
        String module = code.substring(0, Math.max(0, code.indexOf('.')));
        try {
            String pattern = bundle(module, locale).getString(code);
            return args.length == 0 && pattern.indexOf('\'') < 0
                    ? pattern
                    : new MessageFormat(pattern, locale).format(args);
        } catch (MissingResourceException e) {
            return code;
        }
    }

    private static ResourceBundle bundle(String module, Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return ResourceBundle.getBundle(
                "gezhi." + module + ".messages",
                locale,
                loader == null ? Messages.class.getClassLoader() : loader,
                NO_FALLBACK);
    }
}
