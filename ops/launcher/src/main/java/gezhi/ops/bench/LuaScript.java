package gezhi.ops.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A script for wrk in a temporary folder, with the lists of lines that it walks. */
final class LuaScript implements AutoCloseable {

    private final String name;
    private final Temporary folder;

    /**
     * Writes the script {@code NAME.lua} of the resources, behind what all scripts share.
     *
     * @param name such as {@code reports}
     */
    LuaScript(String name) throws IOException {
        this.name = name;
        folder = new Temporary();
        Files.writeString(file(), text("common") + text(name));
    }

    String name() {
        return name;
    }

    Path folder() {
        return folder.path();
    }

    Path file() {
        return folder().resolve("script.lua");
    }

    /** A list that the script reads with {@code lines("NAME")}. */
    LuaScript list(String list, List<String> lines) throws IOException {
        Files.write(folder().resolve(list), lines);
        return this;
    }

    @Override
    public void close() throws IOException {
        folder.close();
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
