package gezhi.casework.rest;

import gezhi.casework.CaseView;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** What all answers about cases have in common. */
final class Answers {

    private Answers() {}

    /** A case with its ETag: the version that a change has to name. */
    static Response.ResponseBuilder of(Response.ResponseBuilder answer, CaseView view, Locale locale) {
        return json(answer, CaseJson.of(view, locale), locale).tag(new EntityTag(String.valueOf(view.version())));
    }

    /** JSON in UTF-8 that nobody stores. */
    static Response.ResponseBuilder json(Response.ResponseBuilder answer, byte[] json, Locale locale) {
        return answer.entity(json)
                .language(locale)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** English for whoever asks for English first, Chinese for everybody else. */
    static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(l -> l.getLanguage().equals("en") || l.getLanguage().equals("zh"))
                .findFirst()
                .filter(l -> l.getLanguage().equals("en"))
                .map(l -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
