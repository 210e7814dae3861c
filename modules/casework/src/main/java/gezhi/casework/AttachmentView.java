package gezhi.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored attachment, without its content.
 *
 * @param name file name as it was given
 * @param type media type as its content says
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 * @param account login name of who stored it
 */
public record AttachmentView(
        UUID id, String name, String type, long size, String sha256, String account, Instant storedAt) {

    /** Whether a browser can show it as a picture. */
    public boolean picture() {
        return type.startsWith("image/");
    }
}
