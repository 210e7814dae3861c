package gezhi.config.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.CountyConfig;
import gezhi.config.Finding;
import gezhi.config.Severity;
import gezhi.config.internal.Content;
import gezhi.config.internal.Findings;
import gezhi.config.internal.VersionCompiler;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.ModelFixture;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.internal.pack.PackCheck.Checked;
import gezhi.config.pack.CountyPack;
import gezhi.kernel.TimeLimit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A county pack that brings its own model. */
class OwnModelsTest {

    private static final String OWN =
            """
            model: own
            extends: xintian
            label: {zh: 自定模式, en: Own model}
            limits:
              DISPATCH: {limit: 2 WORK_HOUR}
            states:
              CLOSED: {operations: {REOPEN: ~}}
            """;

    private final PackFixture pack = PackFixture.small()
            .replace("county.yaml", "model: xintian", "model: own")
            .put("model.yaml", OWN);
    private final Findings findings = new Findings();

    @Test
    void the_packs_own_model_counts_with_what_it_extends_beneath_it() {
        Checked checked = check();
        assertThat(findings.list()).isEmpty();
        assertThat(checked.flow().model()).isEqualTo("own");
        assertThat(checked.flow().limits().get("DISPATCH").limit())
                .containsEntry("GRID", TimeLimit.parse("2 WORK_HOUR"));
        assertThat(checked.flow().move("CLOSED", "REOPEN")).isEmpty();
        assertThat(checked.flow().move("REJECTED", "REOPEN")).isPresent();
    }

    @Test
    void the_version_holds_the_whole_model_and_needs_no_file_beside_it() {
        CountyPack read = pack.read();
        Checked checked = check();
        Content content = new Content(
                checked.model(), read.county().text(), read.categories().text());
        assertThat(content.model()).doesNotContain("extends");
        CountyConfig config = VersionCompiler.compile(read.code(), UUID.randomUUID(), 1, content);
        assertThat(config.model()).isEqualTo("own");
        assertThat(config.flow()).isEqualTo(checked.flow());
    }

    @Test
    void the_whole_model_of_a_version_goes_into_a_pack_again_as_it_is() {
        String whole = check().model();
        pack.put("model.yaml", whole);
        assertThat(check().model()).isEqualTo(whole);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void a_model_need_not_extend_another() {
        pack.put("model.yaml", ModelFixture.text("xintian").replace("model: xintian", "model: own"));
        assertThat(check().flow().states()).containsKey("HANDLING");
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void without_a_model_of_its_own_the_pack_needs_one_that_ships() {
        pack.files.remove("model.yaml");
        assertThat(PackFixture.check(pack.read()).list())
                .singleElement()
                .satisfies(f -> assertThat(f.file() + ":" + f.line()).isEqualTo("county.yaml:3"))
                .satisfies(f -> assertThat(f.what().en()).isEqualTo("There is no model \"own\""));
    }

    @Test
    void a_model_bears_the_name_by_which_the_county_asks_for_it() {
        pack.replace("county.yaml", "model: own", "model: other");
        assertFound("model.yaml", 1, Severity.ERROR, "The model calls itself \"own\" but is asked for as \"other\"");
    }

    @Test
    void a_mistake_in_the_packs_model_is_found_on_its_line() {
        pack.replace("model.yaml", "DISPATCH: {limit", "DISPACH: {limit");
        assertFound("model.yaml", 5, Severity.ERROR, "\"label\" is missing", "name in Chinese and English is missing");
    }

    @Test
    void what_is_removed_and_is_not_there_is_told() {
        pack.replace("model.yaml", "REOPEN: ~", "REOPN: ~");
        assertFound("model.yaml", 7, Severity.WARNING, "\"REOPN\" is removed with ~ but is not there");
    }

    @Test
    void a_model_that_differs_from_the_one_of_its_name_that_ships_is_told() {
        pack.replace("county.yaml", "model: own", "model: xintian");
        pack.put("model.yaml", ModelFixture.text("xintian"));
        assertThat(PackFixture.check(pack.read()).list()).isEmpty();
        pack.replace("model.yaml", "limit: 24 URGENT_HOUR", "limit: 12 URGENT_HOUR");
        assertFound("model.yaml", 3, Severity.WARNING, "bears the name \"xintian\" of one that ships");
    }

    @Test
    void units_where_somebody_signs_and_nobody_can_handle_are_told() {
        pack.put("model.yaml", OWN + "unitTypes:\n  DEPARTMENT: {posts: {handle: [HANDLER]}}\n");
        assertThat(PackFixture.check(pack.read()).list())
                .singleElement()
                .satisfies(f -> assertThat(f.what().en())
                        .isEqualTo("At 1 units of the type Department somebody signs, but nobody fills the post"
                                + " \"handle\", so cases sent there get no further: CGJ"))
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
        pack.replace("staff.csv", "DEPARTMENT,CGJ", "DEPARTMENT;HANDLER,CGJ");
        assertThat(PackFixture.check(pack.read()).list()).isEmpty();
    }

    @Test
    void an_empty_model_file_is_a_finding() {
        pack.put("model.yaml", " \n");
        assertThat(PackFixture.check(pack.read()).list())
                .anySatisfy(f -> assertThat(f.file() + " " + f.what().en()).isEqualTo("model.yaml The file is empty"));
    }

    private Checked check() {
        return new PackCheck(ModelCatalog.shipped(), Vocabulary.UNKNOWN)
                .check(pack.read(), findings)
                .orElseThrow(() -> new AssertionError(findings.list()));
    }

    private void assertFound(String file, int line, Severity severity, String... anyOf) {
        assertThat(PackFixture.check(pack.read()).list()).anySatisfy(f -> {
            assertThat(f.file() + ":" + f.line()).isEqualTo(file + ":" + line);
            assertThat(f.severity()).isEqualTo(severity);
            assertThat(said(f, anyOf)).as(f.what().en()).isTrue();
        });
    }

    private static boolean said(Finding finding, String... anyOf) {
        for (String text : anyOf) {
            if (finding.what().en().contains(text)) {
                return true;
            }
        }
        return false;
    }
}
