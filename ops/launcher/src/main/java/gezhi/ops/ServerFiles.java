package gezhi.ops;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * The server's configuration and EAR, copied from the build into the data directory: a running server is not disturbed
 * by the next build, and writes nothing into the sources' folder.
 */
final class ServerFiles {

    static final String NAME = "gezhi";
    private static final Set<String> WRITTEN_BY_SERVERS = Set.of("logs", "workarea");

    private ServerFiles() {}

    /**
     * Copies what changed; what the build no longer has is removed.
     *
     * @param home the built Open Liberty
     * @param user the folder that takes the place of its {@code usr}
     */
    static void copy(Path home, Path user) throws IOException {
        Path built = home.resolve("usr/servers").resolve(NAME);
        if (!Files.isExecutable(home.resolve("bin/server")) || !Files.exists(built.resolve("server.xml"))) {
            throw new Refusal(
                    "The server is not built: " + built + " is missing; ops/bin/gezhi builds it.",
                    "服务器尚未构建:缺少 " + built + ";ops/bin/gezhi 会自动构建。");
        }
        Path copied = user.resolve("servers").resolve(NAME);
        Files.createDirectories(copied);
        removeGone(built, copied);
        Files.walkFileTree(built, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.getParent().equals(built)
                        && WRITTEN_BY_SERVERS.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copied.resolve(built.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = copied.resolve(built.relativize(file));
                if (!same(attributes, target)) {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean same(BasicFileAttributes built, Path copy) throws IOException {
        return Files.exists(copy)
                && Files.size(copy) == built.size()
                && Files.getLastModifiedTime(copy).equals(built.lastModifiedTime());
    }

    private static void removeGone(Path built, Path copied) throws IOException {
        try (var files = Files.walk(copied)) {
            for (Path copy : files.filter(Files::isRegularFile).toList()) {
                if (!Files.exists(built.resolve(copied.relativize(copy)))) {
                    Files.delete(copy);
                }
            }
        }
    }
}
