package gezhi.config.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.internal.Findings;
import gezhi.config.internal.model.FlowCompiler;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.internal.yaml.Mark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models that ship, as they are. */
class ShippedModelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void a_shipped_model_has_no_finding(String name) {
        Findings findings = new Findings();
        var model = ModelCatalog.shipped().resolve(name, Mark.of("test"), findings);
        model.ifPresent(tree -> new ModelCheck(new FlowCompiler(Vocabulary.UNKNOWN)).check(tree, findings));
        assertThat(findings.list()).isEmpty();
        assertThat(model).isPresent();
    }
}
