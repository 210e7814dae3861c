package gezhi.config.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.internal.Findings;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.PackReader;
import gezhi.config.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The county packs that ship, as they are. */
class ShippedPacksTest {

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void a_shipped_pack_has_no_finding(String name) throws Exception {
        CountyPack pack = PackReader.read(Path.of("counties", name));
        Findings findings = new Findings();
        var checked = new PackCheck(ModelCatalog.shipped(), Vocabulary.UNKNOWN).check(pack, findings);
        assertThat(findings.list()).isEmpty();
        assertThat(checked).isPresent();
        assertThat(pack.grids()).hasSizeGreaterThan(300);
        assertThat(checked.get().categories().all()).hasSizeGreaterThan(30);
    }

    @Test
    void the_annotated_example_of_the_reference_is_valid(@TempDir Path folder) throws Exception {
        String reference = Files.readString(Path.of("README.md"));
        String[] examples = reference.split("```yaml\n");
        String longer = examples[2].substring(0, examples[2].indexOf("```"));
        assertThat(longer).contains("numberPrefix: JM");
        for (String file : PackFiles.KNOWN) {
            Path shipped = Path.of("counties", "jimo", file);
            if (Files.exists(shipped)) {
                Files.copy(shipped, folder.resolve(file));
            }
        }
        Files.writeString(folder.resolve("county.yaml"), longer);
        Findings findings = new Findings();
        var checked =
                new PackCheck(ModelCatalog.shipped(), Vocabulary.UNKNOWN).check(PackReader.read(folder), findings);
        assertThat(findings.anyError()).as(findings.list().toString()).isFalse();
        assertThat(findings.list())
                .extracting(f -> f.what().en())
                .allMatch(what -> what.contains("kept with the version, but nothing works by it"));
        assertThat(checked.orElseThrow().flow().state("HANDLING").label().en()).isEqualTo("In hand");
        assertThat(checked.get().settings().look().emblem()).startsWith("<svg");
    }

    @Test
    void the_smallest_county_needs_less_than_twenty_lines(@TempDir Path folder) throws Exception {
        String reference = Files.readString(Path.of("README.md"));
        String smallest = reference.split("```yaml\n")[1];
        smallest = smallest.substring(0, smallest.indexOf("```"));
        assertThat(smallest.lines()).hasSizeLessThan(20);
        for (String file : PackFiles.KNOWN.subList(1, 5)) {
            Files.copy(Path.of("counties", "xintian", file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("county.yaml"), smallest);
        Findings findings = new Findings();
        var checked =
                new PackCheck(ModelCatalog.shipped(), Vocabulary.UNKNOWN).check(PackReader.read(folder), findings);
        assertThat(findings.list()).isEmpty();
        assertThat(checked.orElseThrow().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(checked.get().categories().all()).hasSize(250);
    }
}
