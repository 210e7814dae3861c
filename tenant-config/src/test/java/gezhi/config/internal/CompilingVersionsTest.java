package gezhi.config.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.config.CountyConfig;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.internal.pack.PackCheck;
import gezhi.config.internal.pack.PackCheck.Checked;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.PackReader;
import gezhi.kernel.CountyCode;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A version compiles from nothing but its own documents to what was checked when it was published. */
class CompilingVersionsTest {

    private static final UUID ID = UUID.fromString("019f0000-0000-7000-8000-000000000001");

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void a_version_compiles_to_what_was_checked(String name) throws Exception {
        CountyPack pack = PackReader.read(Path.of("counties", name));
        Findings findings = new Findings();
        Checked checked = new PackCheck(ModelCatalog.shipped(), Vocabulary.UNKNOWN)
                .check(pack, findings)
                .orElseThrow();
        Content content = new Content(
                checked.model(), pack.county().text(), pack.categories().text());

        CountyConfig config = VersionCompiler.compile(pack.code(), ID, 3, content);

        assertThat(config.flow()).isEqualTo(checked.flow());
        assertThat(config.categories().all())
                .isEqualTo(checked.categories().all())
                .isNotEmpty();
        assertThat(config.name()).isEqualTo(pack.name());
        assertThat(config.numberPrefix()).matches("[A-Z]{2}");
        assertThat(config.model()).isEqualTo(name);
        assertThat(config.flow().options()).containsEntry("preFilingVerify", "OPTIONAL");
        assertThat(content.model()).doesNotContain("extends");
    }

    @Test
    void equal_documents_have_equal_fingerprints_and_others_do_not() {
        assertThat(new Content("a", "b", "c").sha256()).hasSize(64).isEqualTo(new Content("a", "b", "c").sha256());
        assertThat(new Content("ab", "", "c").sha256()).isNotEqualTo(new Content("a", "b", "c").sha256());
    }

    @Test
    void documents_that_do_not_compile_are_a_fault_that_names_county_and_version() {
        Content broken = new Content("model: x", "code: 990001\nname: x\nmodel: x", "");
        assertThatThrownBy(() -> VersionCompiler.compile(new CountyCode("990001"), ID, 3, broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("version 3 of county 990001");
    }
}
