package gezhi.config.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.Difference;
import gezhi.config.Effect;
import gezhi.config.internal.difference.Differences;
import gezhi.config.internal.difference.Side;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.YamlText;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.PackReader;
import gezhi.config.spi.OpenCases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a change touches, in the shipped county of the flat model. */
class CountingEffectsTest {

    private CountyPack pack;
    private Content before;

    @BeforeEach
    void read() throws IOException {
        pack = PackReader.read(Path.of("counties", "xintian"));
        String model = YamlText.of(ModelCatalog.shipped()
                .resolve("xintian", Mark.of("xintian"), new Findings())
                .orElseThrow());
        before = new Content(model, pack.county().text(), pack.categories().text());
    }

    @Test
    void a_post_that_another_role_fills_touches_those_who_hold_one_of_the_roles_and_the_units_of_the_type() {
        Effect effect = effect(before.county() + "\nunitTypes:\n  COUNTY: {posts: {close: [DUTY_CHIEF]}}\n");
        long holders = pack.staff().stream()
                .filter(row -> row.roles().contains("ACCEPTOR") || row.roles().contains("DUTY_CHIEF"))
                .map(row -> row.account())
                .distinct()
                .count();
        assertThat(effect.staff()).isEqualTo((int) holders).isPositive();
        assertThat(effect.units()).isEqualTo(1);
        assertThat(effect.openCases()).isEqualTo(7);
        assertThat(effect.casesOfChangedCategories()).isZero();
    }

    @Test
    void a_category_that_changes_touches_its_open_cases_alone() {
        String code = before.categories().lines().skip(1).findFirst().orElseThrow();
        String major = code.split(",")[1] + code.split(",")[3];
        Content after = new Content(
                before.model(), before.county(), before.categories().replace(code.split(",")[4], "换了名称的小类"));
        List<Difference> differences = Differences.between(pack.code(), before, after);
        Effect effect = Effects.of(
                differences,
                side(before),
                side(after),
                pack,
                List.of(
                        new OpenCases.Count(new UUID(0, 1), "REPORTED", "EVENT-" + major, 4),
                        new OpenCases.Count(new UUID(0, 1), "REPORTED", "SYSTEM-0000", 3)));
        assertThat(effect.casesOfChangedCategories()).isEqualTo(4);
        assertThat(effect.openCases()).isEqualTo(7);
        assertThat(effect.staff()).isZero();
    }

    private Effect effect(String yaml) {
        Content after = new Content(before.model(), yaml, before.categories());
        return Effects.of(
                Differences.between(pack.code(), before, after),
                side(before),
                side(after),
                pack,
                List.of(new OpenCases.Count(new UUID(0, 1), "REPORTED", "SYSTEM-0000", 7)));
    }

    private Side side(Content content) {
        return VersionCompiler.side(pack.code(), content).orElseThrow();
    }
}
