package gezhi.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.People;
import gezhi.testing.platform.RunningPlatform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code gezhi county}, as a program of its own, on a running installation. */
@ExtendWith(RunningPlatform.class)
class CountyCommandIT {

    @TempDir
    private Path folder;

    private String server;

    private record Ended(int code, String said) {}

    @BeforeEach
    void server(Platform platform) {
        server = platform.baseUrl().toString();
    }

    @Test
    void what_was_exported_is_applied_and_changes_nothing_however_often() throws Exception {
        assertThat(gezhi("list").said()).contains(People.JIMO, People.XINTIAN, "ACTIVE");
        Path pack = folder.resolve("jimo.zip");
        assertThat(gezhi("export", People.JIMO, "--to", pack.toString()).code()).isZero();
        for (String command : List.of("diff", "apply", "apply")) {
            Ended ended = gezhi(command, pack.toString());
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(ended.said()).contains("nothing ", " changed, version 1 stays in force");
        }
    }

    @Test
    void a_difference_is_told_in_words_of_the_language_asked_for() throws Exception {
        Path pack = unpacked(People.XINTIAN);
        Path yaml = pack.resolve("county.yaml");
        Files.writeString(yaml, Files.readString(yaml) + "\nlimits:\n  ACCEPT: {limit: {GRID: 6 WORK_HOUR}}\n");
        assertThat(gezhi("diff", pack.toString(), "--lang", "zh").said())
                .contains("受理立案时限 GRID（网格级） 由 4 工作小时 改为 6 工作小时", "version 2 would be published");
        assertThat(gezhi("diff", pack.toString(), "--as", People.XINTIAN).said())
                .contains("to 6 working hours");
        assertThat(gezhi("validate", pack.toString()).said()).contains("the pack can be applied");
    }

    @Test
    void a_pack_with_errors_is_told_with_file_and_line_and_not_applied() throws Exception {
        Path pack = unpacked(People.XINTIAN);
        Files.writeString(pack.resolve("county.yaml"), "code: \"431128\"\nname: 新田县\nmodel: xintain\n");
        for (String command : List.of("validate", "diff", "apply")) {
            Ended ended = gezhi(command, pack.toString());
            assertThat(ended.code()).as(ended.said()).isEqualTo(1);
            assertThat(ended.said())
                    .contains("ERROR county.yaml:3", "nothing was changed")
                    .doesNotContain("Exception");
        }
    }

    private Path unpacked(String county) throws Exception {
        Path zip = folder.resolve(county + ".zip");
        assertThat(gezhi("export", county, "--to", zip.toString()).code()).isZero();
        Path pack = Files.createDirectory(folder.resolve("pack-" + county));
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.write(pack.resolve(entry.getName()), in.readAllBytes());
            }
        }
        return pack;
    }

    private Ended gezhi(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "gezhi.ops.Gezhi",
                "county"));
        command.addAll(List.of(words));
        if (!command.contains("--lang")) {
            command.addAll(List.of("--lang", "en"));
        }
        command.addAll(List.of(
                "--url", server, "--data", RunningPlatform.DATA.toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("GEZHI_ACCOUNT");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
