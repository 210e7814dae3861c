package gezhi.testing.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.testing.platform.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads what the server logged while all other tests ran. They report, refuse, import, log in and fail with names, titles,
 * texts and telephone numbers in Chinese; none of it is in a log. It runs after them, in an execution of its own.
 */
class LogsHoldNobodysDataCheck {

    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![0-9A-Za-z.-])(?:\\+?86)?1[3-9]\\d{9}(?![0-9A-Za-z.-])");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** What the server's own configuration is called. */
    private static final String OURS = "格治";

    @Test
    void no_log_has_a_telephone_number() throws IOException {
        assertThat(lines("messages", "requests", "console"))
                .noneMatch(line -> TELEPHONE.matcher(line).find());
    }

    @Test
    void no_log_has_a_name_a_title_or_a_text() throws IOException {
        assertThat(lines("messages", "requests", "console"))
                .noneMatch(line -> CHINESE.matcher(line.replace(OURS, "")).find());
    }

    @Test
    void the_run_has_logged_requests_and_slow_ones_among_them() throws IOException {
        assertThat(lines("requests")).hasSizeGreaterThan(1000).allMatch(line -> line.startsWith("{\"at\":\""));
        assertThat(lines("messages")).anyMatch(line -> line.contains("\"message\":\"slow: "));
    }

    private static List<String> lines(String... names) throws IOException {
        try (Stream<Path> files = Files.list(RunningPlatform.DATA.resolve("logs"))) {
            List<Path> logs = files.filter(file -> Stream.of(names)
                            .anyMatch(name -> file.getFileName().toString().startsWith(name)))
                    .toList();
            assertThat(logs).hasSizeGreaterThanOrEqualTo(names.length);
            return logs.stream().flatMap(LogsHoldNobodysDataCheck::read).toList();
        }
    }

    private static Stream<String> read(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
