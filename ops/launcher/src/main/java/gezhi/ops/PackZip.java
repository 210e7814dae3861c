package gezhi.ops;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A county pack as the server takes it. */
final class PackZip {

    private PackZip() {}

    /** The archive of a pack: the file itself, or the folder packed. */
    static byte[] of(Path pack) throws IOException {
        if (!Files.isReadable(pack)) {
            throw new Refusal("The pack " + pack + " cannot be read.", "无法读取区县配置包 " + pack + "。");
        }
        if (!Files.isDirectory(pack)) {
            return Files.readAllBytes(pack);
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(pack.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
