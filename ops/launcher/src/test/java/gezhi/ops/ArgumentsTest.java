package gezhi.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void values_stand_after_a_blank_or_an_equals_sign() {
        Arguments arguments = read("--port", "8099", "--data=/srv/gezhi", "--fresh", "file.csv");

        assertThat(arguments.number("port", 8080, 0, 65_535)).isEqualTo(8099);
        assertThat(arguments.data()).hasToString("/srv/gezhi");
        assertThat(arguments.has("fresh")).isTrue();
        assertThat(arguments.word("file")).isEqualTo("file.csv");
    }

    @Test
    void what_is_not_named_has_its_default() {
        Arguments arguments = read();

        assertThat(arguments.number("port", 8080, 0, 65_535)).isEqualTo(8080);
        assertThat(arguments.has("fresh")).isFalse();
        assertThat(arguments.data()).isEqualTo(Arguments.defaultData());
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "http", ""})
    void a_port_that_is_none_is_refused(String port) {
        assertThatThrownBy(() -> read("--port=" + port).number("port", 8080, 0, 65_535))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--port must be a number from 0 to 65535");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--ports", "--fresh=yes", "--port"})
    void what_is_not_understood_is_refused_by_name(String word) {
        assertThatThrownBy(() -> read(word)).isInstanceOf(UsageException.class).hasMessageContaining(word);
    }

    @Test
    void a_command_without_words_refuses_one() {
        assertThatThrownBy(() -> read("extra").noWords()).hasMessageContaining("extra");
    }

    @Test
    void the_data_folder_is_known_before_the_command_is_understood() {
        assertThat(Arguments.dataOf(List.of("demo", "--nonsense", "--data", "/srv/a")))
                .hasToString("/srv/a");
        assertThat(Arguments.dataOf(List.of("demo", "--data"))).isEqualTo(Arguments.defaultData());
    }

    private static Arguments read(String... args) {
        return new Arguments(List.of(args), Set.of("fresh"), Set.of("port", "data"));
    }
}
