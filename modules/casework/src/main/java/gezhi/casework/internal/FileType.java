package gezhi.casework.internal;

import gezhi.kernel.Unsupported;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/**
 * What a file is, by its content; the name only says more about what the content already is. Pictures, PDF, sound, film,
 * office documents and plain text are accepted; what could run in a browser or on a machine is not.
 */
final class FileType {

    private static final Tika TIKA = new Tika();
    private static final int NAME = 120;
    private static final int ENTRIES = 50;

    private static final Set<String> ACCEPTED = Set.of(
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/webp",
            "image/bmp",
            "image/tiff",
            "image/heic",
            "image/heif",
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/mp4",
            "application/ogg",
            "text/plain",
            "text/csv");

    private FileType() {}

    /**
     * The media type of a content.
     *
     * @throws Unsupported when such files are not accepted
     */
    static String of(String name, byte[] content) {
        String type = TIKA.detect(content, name);
        boolean office = type.startsWith("application/vnd.openxml") || type.startsWith("application/vnd.oasis");
        boolean accepted = ACCEPTED.contains(type) || type.startsWith("audio/") || type.startsWith("video/");
        if (!accepted || (office && !isOffice(content))) {
            throw new Unsupported("casework.attachment.type", name, type);
        }
        return type;
    }

    /** The file's own name: without a path, without control characters, not too long. */
    static String name(String raw) {
        String line = Texts.line(raw == null ? null : raw.replace('\\', '/').replaceAll("^.*/", ""));
        String name = line == null ? "file" : line;
        int points = name.codePointCount(0, name.length());
        return points <= NAME ? name : name.substring(name.offsetByCodePoints(0, points - NAME));
    }

    /** Any archive can bear the name of an office document: one of its first parts must say that it is one. */
    private static boolean isOffice(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < ENTRIES; i++, entry = zip.getNextEntry()) {
                if (entry.getName().equals("[Content_Types].xml")
                        || entry.getName().equals("mimetype")) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false;
        }
        return false;
    }
}
