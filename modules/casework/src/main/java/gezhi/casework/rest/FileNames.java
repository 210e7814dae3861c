package gezhi.casework.rest;

import gezhi.casework.AttachmentView;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** File names in headers. */
final class FileNames {

    private FileNames() {}

    /** Browsers send names in UTF-8 (RFC 7578 § 4.2), servers read headers in Latin-1: undoes it where it happened. */
    static String read(String name) {
        boolean latin = name.chars().allMatch(c -> c <= 0xff) && name.chars().anyMatch(c -> c >= 0x80);
        if (!latin) {
            return name;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return name;
        }
    }

    /** Shown in the page when it is a picture, sound or film, saved otherwise (RFC 6266). */
    static String disposition(AttachmentView file) {
        boolean shown = file.picture()
                || file.type().startsWith("audio/")
                || file.type().startsWith("video/");
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + name;
    }
}
