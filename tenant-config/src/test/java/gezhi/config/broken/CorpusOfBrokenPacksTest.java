package gezhi.config.broken;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.Finding;
import gezhi.config.internal.Findings;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.internal.pack.PackCheck;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.PackReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of each kind of broken pack: every finding, with its place, in both languages. */
class CorpusOfBrokenPacksTest {

    static final Path CORPUS = Path.of("src/test/resources/broken-packs");

    static Stream<BrokenPack> packs() {
        return BrokenPack.all(CORPUS).stream().filter(pack -> !pack.ofShapes());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everything_is_said_in_plain_words_and_nothing_can_be_applied(BrokenPack broken) throws IOException {
        CountyPack pack = PackReader.read(new ByteArrayInputStream(broken.archive()));
        Findings findings = new Findings();
        Optional<PackCheck.Checked> checked =
                new PackCheck(ModelCatalog.shipped(), Vocabulary.UNKNOWN).check(pack, findings);
        assertThat(lines(findings.list())).isEqualTo(broken.expected());
        assertThat(checked.isPresent()).isEqualTo(!findings.anyError());
        assertThat(broken.toString().startsWith("legal-"))
                .isEqualTo(broken.expected().isEmpty());
        assertThat(broken.expected()).allSatisfy(line -> assertThat(line)
                .doesNotContain("Exception", "java.", "null", "config.finding", "config.kind", "{0}", "{1}"));
    }

    @Test
    void there_are_kinds_enough() {
        assertThat(BrokenPack.all(CORPUS)).hasSizeGreaterThan(80);
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(BrokenPack::line).toList();
    }
}
