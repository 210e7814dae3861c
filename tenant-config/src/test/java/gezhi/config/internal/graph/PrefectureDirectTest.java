package gezhi.config.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.CountyConfig;
import gezhi.config.flow.End;
import gezhi.config.flow.Flow;
import gezhi.config.internal.Content;
import gezhi.config.internal.Findings;
import gezhi.config.internal.VersionCompiler;
import gezhi.config.internal.graph.Walker.Step;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.internal.pack.PackCheck;
import gezhi.config.internal.pack.PackCheck.Checked;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.PackReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A third model, of five levels, that a county pack brings along: data alone, no Java. */
class PrefectureDirectTest {

    private static final Path PACK = Path.of("src/test/resources/packs/prefecture-direct");
    private static final CountyConfig COUNTY = onboarded();

    private final Flow flow = COUNTY.flow();
    private final Walker walker = new Walker(flow);

    /** As the version's documents say it, not as the pack did. */
    private static CountyConfig onboarded() {
        try {
            CountyPack pack = PackReader.read(PACK);
            Findings findings = new Findings();
            Checked checked = new PackCheck(ModelCatalog.shipped(), Vocabulary.UNKNOWN)
                    .check(pack, findings)
                    .orElseThrow(() -> new AssertionError(findings.list()));
            assertThat(findings.list()).isEmpty();
            return VersionCompiler.compile(
                    pack.code(),
                    UUID.randomUUID(),
                    1,
                    new Content(
                            checked.model(),
                            pack.county().text(),
                            pack.categories().text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void it_has_five_levels_and_a_top_of_its_own() {
        assertThat(flow.model()).isEqualTo("prefecture-direct");
        assertThat(flow.levels()).containsExactly("GRID", "VILLAGE", "TOWNSHIP", "AREA", "COUNTY");
        assertThat(flow.top().name()).isEqualTo("PREFECTURE");
        assertThat(flow.unitTypes()).doesNotContainKeys("COUNTY", "STATION");
    }

    @Test
    void a_case_is_handed_down_through_all_levels_and_answered_through_all() {
        Configuration at = new Configuration("FILED", List.of("PREFECTURE"), "PREFECTURE", null, true);
        for (String centre : List.of("AREA", "TOWNSHIP", "VILLAGE")) {
            at = go(go(at, "DISPATCH", centre), "SIGN", "");
        }
        assertThat(at.desks()).containsExactly("PREFECTURE", "AREA", "TOWNSHIP", "VILLAGE");
        at = go(go(go(go(at, "DISPATCH", "GRID"), "SIGN", "GRID"), "HANDLE", "GRID"), "FEEDBACK", "");
        for (int answers = 0; answers < 3; answers++) {
            at = go(go(at, "CHECK", ""), "FEEDBACK", "");
        }
        assertThat(at.desks()).containsExactly("PREFECTURE");
        assertThat(go(go(at, "CHECK", ""), "CLOSE", "").state()).isEqualTo("CLOSED");
    }

    @Property(tries = 100)
    void random_walks_end(@ForAll long seed) {
        Random random = new Random(seed);
        Configuration at = pick(List.copyOf(walker.beginnings()), random);
        for (int steps = 0; flow.state(at.state()).open(); steps++) {
            assertThat(steps).as("steps until an end").isLessThan(5_000);
            List<Step> all = walker.steps(at);
            List<Step> forward = new ArrayList<>(all);
            forward.removeIf(step -> step.move().back() || step.move().everyOpenState());
            at = pick(forward.isEmpty() || random.nextInt(8) == 0 ? all : forward, random)
                    .next();
        }
        if (flow.state(at.state()).end() == End.SETTLED) {
            assertThat(at.desks()).hasSize(1);
        }
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private Configuration go(Configuration at, String operation, String receiver) {
        List<Step> steps = walker.steps(at).stream()
                .filter(s -> s.move().operation().equals(operation))
                .toList();
        return steps.stream()
                .filter(s -> steps.size() == 1 || s.receiver().equals(receiver))
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation + " in " + at))
                .next();
    }
}
