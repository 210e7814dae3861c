package gezhi.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The language of an answer of the API: English for whoever asks for English first, Chinese for everybody else. */
final class UserLanguage {

    private UserLanguage() {}

    static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(l -> l.getLanguage().equals("en") || l.getLanguage().equals("zh"))
                .findFirst()
                .filter(l -> l.getLanguage().equals("en"))
                .map(l -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
