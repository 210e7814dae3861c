package gezhi.config.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.YamlReader;
import gezhi.config.internal.yaml.YamlText;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.Document;
import gezhi.config.pack.PackReader;
import gezhi.config.pack.PackWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack that was written reads as what it was written from. */
class WrittenPacksTest {

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void a_pack_that_ships_survives_being_written_and_read(String county) throws IOException {
        CountyPack pack = PackReader.read(Path.of("counties", county));
        CountyPack again = PackReader.read(new ByteArrayInputStream(PackWriter.zip(pack)));
        assertThat(again.findings()).isEmpty();
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\.line", "findings", "grids")
                .isEqualTo(pack);
        assertThat(again.grids())
                .usingElementComparator((a, b) -> a.code().equals(b.code())
                                && a.name().equals(b.name())
                                && a.kind().equals(b.kind())
                                && a.geometry().equals(b.geometry())
                        ? 0
                        : 1)
                .isEqualTo(pack.grids());
    }

    @Test
    void a_model_of_the_countys_own_goes_along_and_one_that_ships_does_not() throws IOException {
        CountyPack pack = PackReader.read(Path.of("counties", "xintian"));
        Content shipped = ModelTexts.of(pack, new Content("", "", ""));
        assertThat(ModelTexts.own(shipped)).isNull();
        Content own = new Content(shipped.model().replace("待受理", "等待受理"), shipped.county(), shipped.categories());
        assertThat(ModelTexts.own(own)).isNotNull();
        assertThat(ModelTexts.own(own).text()).contains("等待受理");
        assertThat(ModelTexts.asAsked(own)).isEqualTo(own);
    }

    @Test
    void a_county_that_asks_for_another_model_gets_it() throws IOException {
        Content xintian = ModelTexts.of(PackReader.read(Path.of("counties", "xintian")), new Content("", "", ""));
        Content jimo = ModelTexts.of(PackReader.read(Path.of("counties", "jimo")), new Content("", "", ""));
        Content asked = new Content(xintian.model(), jimo.county(), jimo.categories());
        assertThat(ModelTexts.asAsked(asked)).isEqualTo(jimo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void the_text_of_a_model_stays_as_it_is_when_it_is_read_and_written_again(String model) {
        Findings findings = new Findings();
        String text = YamlText.of(
                ModelCatalog.shipped().resolve(model, Mark.of(model), findings).orElseThrow());
        String again = YamlText.of(
                YamlReader.read(new Document("model.yaml", text), findings).orElseThrow());
        assertThat(again).isEqualTo(text);
        assertThat(findings.list()).isEmpty();
    }
}
