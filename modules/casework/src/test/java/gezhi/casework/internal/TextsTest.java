package gezhi.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.kernel.Violation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final List<Violation> violations = new ArrayList<>();

    @Test
    void control_characters_are_dropped_and_lines_stay() {
        assertThat(Texts.body(" a\u0000b\r\nc\rd\te\u0007\u202e ", "text", violations))
                .isEqualTo("ab\nc\nd\te");
    }

    @Test
    void a_line_has_no_line_breaks() {
        assertThat(Texts.line("路灯\n不亮\t了")).isEqualTo("路灯 不亮 了");
    }

    @Test
    void halves_of_surrogate_pairs_are_dropped_and_whole_ones_are_one_character() {
        assertThat(Texts.line("a\ud83db")).isEqualTo("ab");
        assertThat(Texts.line("😀".repeat(60), 60, "title", violations)).hasSize(120);
        assertThat(violations).isEmpty();
        Texts.line("😀".repeat(61), 60, "title", violations);
        assertThat(violations).extracting(Violation::field).containsExactly("title");
    }

    @Test
    void what_is_blank_is_nothing() {
        assertThat(Texts.line(" \u3000 ")).isNull();
        assertThat(Texts.body("\u0000\u0001", "text", violations)).isNull();
        assertThat(Texts.line(null)).isNull();
    }

    @Test
    void markup_is_kept_as_it_was_written() {
        assertThat(Texts.line("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
    }
}
