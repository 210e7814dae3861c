package gezhi.config.rest;

import gezhi.config.Finding;
import gezhi.config.Revision;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.PackReader;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Invalid;
import gezhi.kernel.MalformedRequest;
import gezhi.kernel.NotFound;
import gezhi.kernel.PreconditionMissing;
import gezhi.kernel.TooLarge;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** What the resources of this package have in common. */
final class Requests {

    private static final int MOST_BYTES = 4_000_000;

    /** A revision that no draft ever has. */
    private static final Revision NO_REVISION = new Revision(Integer.MAX_VALUE, Integer.MAX_VALUE);

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

    /** @throws NotFound when the text is no county's code: there is no such county */
    static CountyCode county(String code) {
        if (!code.matches("\\d{6}")) {
            throw new NotFound("config.noSuchCounty", code);
        }
        return new CountyCode(code);
    }

    /**
     * The revision that If-Match names.
     *
     * @throws PreconditionMissing when the header is missing, or names none
     */
    static Revision revision(String ifMatch) {
        return Revision.parse(etag(ifMatch)).orElse(NO_REVISION);
    }

    /** The number of a version that If-Match names; see {@link #revision}. */
    static int version(String ifMatch) {
        String tag = etag(ifMatch);
        return tag.matches("\\d{1,9}") ? Integer.parseInt(tag) : NO_REVISION.version();
    }

    private static String etag(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new PreconditionMissing("config.revision");
        }
        return ifMatch.strip().replaceAll("^\"|\"$", "");
    }

    /** @throws NotFound when the text is no version's number: there is no such version */
    static int number(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new NotFound("config.noSuchVersion", text);
        }
        return Integer.parseInt(text);
    }

    /** A whole number of the query, or the default. */
    static int number(String text, String field, int otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw Invalid.field(field, "config.field.number");
        }
        return Integer.parseInt(text);
    }

    /** An instant with its offset; null for none. */
    static Instant instant(String text, String field) {
        try {
            return text == null || text.isBlank()
                    ? null
                    : OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException e) {
            throw Invalid.field(field, "config.field.instant");
        }
    }

    /** A text file of at most four million bytes, UTF-8. */
    static String text(InputStream in) throws IOException {
        byte[] bytes = in == null ? new byte[0] : in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge("config.draft.fileTooLong", MOST_BYTES);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedRequest("config.field.utf8");
        }
    }

    /** English for whoever asks for English first, Chinese for everybody else. */
    static Locale locale(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(l -> l.getLanguage().equals("en") || l.getLanguage().equals("zh"))
                .findFirst()
                .filter(l -> l.getLanguage().equals("en"))
                .map(l -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    static List<PackAnswer.Item> items(List<Finding> findings, HttpHeaders headers) {
        Locale locale = locale(headers);
        return findings.stream().map(f -> PackAnswer.Item.of(f, locale)).toList();
    }
}
