package gezhi.ops.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** A script for wrk in a temporary folder that only its owner may read, with the lists of lines that it walks. */
final class LuaScript implements AutoCloseable {

    private final String name;
    private final Path folder;

    /**
     * Writes the script {@code NAME.lua} of the resources, behind what all scripts share.
     *
     * @param name such as {@code reports}
     */
    LuaScript(String name) throws IOException {
        this.name = name;
        folder = Files.createTempDirectory("gezhi-bench-");
        Files.writeString(file(), text("common") + text(name));
    }

    String name() {
        return name;
    }

    Path folder() {
        return folder;
    }

    Path file() {
        return folder.resolve("script.lua");
    }

    /** A list that the script reads with {@code lines("NAME")}. */
    LuaScript list(String list, List<String> lines) throws IOException {
        Files.write(folder.resolve(list), lines);
        return this;
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String text(String script) throws IOException {
        try (var in = LuaScript.class.getResourceAsStream(script + ".lua")) {
            if (in == null) {
                throw new IOException("no script " + script + ".lua");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
