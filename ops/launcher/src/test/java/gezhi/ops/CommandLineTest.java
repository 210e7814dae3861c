package gezhi.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ops/bin/gezhi} itself, as far as it goes without a build. */
class CommandLineTest {

    private static final Path SCRIPT =
            Path.of("").toAbsolutePath().resolve("../bin/gezhi").normalize();

    @TempDir
    Path folder;

    @Test
    void help_names_every_command() throws Exception {
        assertThat(run(Map.of(), "help"))
                .startsWith("0:")
                .contains(
                        "gezhi demo",
                        "gezhi test",
                        "gezhi import messages",
                        "gezhi bench NAME",
                        "gezhi generate",
                        "gezhi model check",
                        "gezhi county apply",
                        "gezhi packs draw");
    }

    @Test
    void an_unknown_command_is_not_understood() throws Exception {
        assertThat(run(Map.of(), "dmeo")).startsWith("2:").contains("Unknown command: dmeo.");
    }

    @Test
    void a_jdk_that_is_too_old_is_named_with_its_version() throws Exception {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        assertThat(run(Map.of("JAVA_HOME", folder.toString()), "demo"))
                .startsWith("1:")
                .contains("is version 11; 17 or later is needed")
                .contains("需要 17 或更高版本");
    }

    @Test
    void a_java_home_without_java_is_one_sentence() throws Exception {
        assertThat(run(Map.of("JAVA_HOME", folder.resolve("none").toString()), "demo"))
                .startsWith("1:")
                .contains("set it to a JDK 17 or later");
    }

    private static String run(Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(SCRIPT.toString(), args[0]).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + ":" + output;
    }
}
