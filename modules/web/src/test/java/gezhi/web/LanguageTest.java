package gezhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void the_switch_keeps_every_other_parameter_of_the_address() {
        assertThat(Language.without("queue=mine&lang=en&state=FILED")).isEqualTo("queue=mine&state=FILED");
        assertThat(Language.without("lang=zh")).isEmpty();
        assertThat(Language.without(null)).isEmpty();
        assertThat(Language.without("language=x")).isEqualTo("language=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "casework", "command", "access", "config"})
    void english_is_complete(String module) throws IOException {
        Properties chinese = texts("/gezhi/" + module + "/messages.properties");
        Properties english = texts("/gezhi/" + module + "/messages_en.properties");
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(chinese.stringPropertyNames());
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(LanguageTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
