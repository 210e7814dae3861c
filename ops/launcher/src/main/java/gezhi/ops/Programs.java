package gezhi.ops;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked from the build's dependency into a folder named after their version. */
final class Programs {

    private Programs() {}

    /** The version of PostgreSQL that this build carries, such as 18.4.0. */
    static String version() {
        var properties = new Properties();
        try (InputStream in = Programs.class.getResourceAsStream("launcher.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("postgres.version");
    }

    /** Unpacks the programs below the folder unless they are there; returns the folder that has {@code bin}. */
    static Path unpack(Path folder) throws IOException {
        Path home = folder.resolve("postgresql-" + version());
        if (Files.isDirectory(home)) {
            return home;
        }
        Path part = folder.resolve(
                home.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        PrivateFiles.deleteTree(part);
        Files.createDirectories(part);
        try (InputStream packed = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                unpack(tar, entry, part);
            }
        }
        try {
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            PrivateFiles.deleteTree(part);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
        return home;
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path home) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, home.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(tar, target);
            boolean ignored = target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
        }
    }

    private static InputStream archive() {
        String processor = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        InputStream packed = Programs.class.getResourceAsStream("/postgres-linux-" + processor + ".txz");
        if (packed == null) {
            throw new Refusal(
                    "This build carries no PostgreSQL for " + System.getProperty("os.name") + " on "
                            + System.getProperty("os.arch") + "; use one of your own: see GEZHI_DB_URL in gezhi help.",
                    "本构建不含适用于此系统的 PostgreSQL;请通过 GEZHI_DB_URL 使用已有的数据库。");
        }
        return packed;
    }
}
