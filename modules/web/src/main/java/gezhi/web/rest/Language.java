package gezhi.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of an answer: English for whoever asks for English first, Chinese for everybody else. */
final class Language {

    private Language() {}

    static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(l -> l.getLanguage().equals("en") || l.getLanguage().equals("zh"))
                .findFirst()
                .filter(l -> l.getLanguage().equals("en"))
                .map(l -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
