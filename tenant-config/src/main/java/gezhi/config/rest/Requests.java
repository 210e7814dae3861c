package gezhi.config.rest;

import gezhi.config.Finding;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.PackReader;
import gezhi.kernel.Invalid;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** What the resources of this package have in common. */
final class Requests {

    private Requests() {}

    static CountyPack pack(InputStream zip) {
        if (zip == null) {
            throw new Invalid("config.packMissing");
        }
        try {
            return PackReader.read(new BufferedInputStream(zip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PackAnswer.Item> items(List<Finding> findings, HttpHeaders headers) {
        Locale locale = locale(headers);
        return findings.stream().map(f -> PackAnswer.Item.of(f, locale)).toList();
    }

    /** The language that the request prefers, of those that there are. */
    static Locale locale(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(l -> l.getLanguage().equals("en") || l.getLanguage().equals("zh"))
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
