package gezhi.config.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.flow.Flow;
import gezhi.config.flow.LimitRule;
import gezhi.config.internal.Findings;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.YamlReader;
import gezhi.config.pack.Document;
import gezhi.kernel.TimeLimit;
import org.junit.jupiter.api.Test;

/** Limits by stage, level and category, with the share after which the lamp is yellow. */
class LimitsOfCategoriesTest {

    private final Findings findings = new Findings();

    @Test
    void the_part_nearest_to_the_category_counts() {
        LimitRule accept =
                flow("""
                        limits:
                          ACCEPT:
                            limit: {GRID: 3 WORK_HOUR}
                            categories:
                              EVENT: {limit: {COUNTY: 2 WORK_DAY}, yellow: 50%}
                              EVENT-05: {limit: 1 URGENT_HOUR}
                              EVENT-0501: {limit: {COUNTY: 2 URGENT_HOUR}, yellow: {COUNTY: 30%}}
                        """)
                        .limits()
                        .get("ACCEPT");
        assertThat(findings.list()).isEmpty();
        assertThat(limit(accept, "PEOPLE-0101", "GRID")).isEqualTo("3 WORK_HOUR");
        assertThat(limit(accept, "EVENT-0101", "GRID")).isEqualTo("3 WORK_HOUR");
        assertThat(limit(accept, "EVENT-0101", "COUNTY")).isEqualTo("2 WORK_DAY");
        assertThat(limit(accept, "EVENT-0502", "COUNTY")).isEqualTo("1 URGENT_HOUR");
        assertThat(limit(accept, "EVENT-0501", "COUNTY")).isEqualTo("2 URGENT_HOUR");
        assertThat(accept.of("EVENT-0501", "COUNTY").yellowPercent()).isEqualTo(30);
        assertThat(accept.of("EVENT-0101", "GRID").yellowPercent()).isEqualTo(50);
        assertThat(accept.of("PEOPLE-0101", "GRID").yellowPercent()).isEqualTo(70);
        assertThat(accept.of(null, "GRID")).isSameAs(accept);
    }

    @Test
    void yellow_may_differ_by_level() {
        LimitRule sign = flow("limits: {SIGN: {yellow: {GRID: 40%}}}").limits().get("SIGN");
        assertThat(sign.of("EVENT-0101", "GRID").yellowPercent()).isEqualTo(40);
        assertThat(sign.of("EVENT-0101", "COUNTY").yellowPercent()).isEqualTo(70);
    }

    @Test
    void a_limit_that_takes_the_amounts_of_another_takes_those_of_its_categories() {
        LimitRule whole =
                flow("""
                        limits:
                          HANDLE: {categories: {PEOPLE: {limit: 9 WORK_DAY}}}
                          CASE: {categories: {PEOPLE: {plus: 1 WORK_DAY}}}
                        """)
                        .limits()
                        .get("CASE")
                        .of("PEOPLE-0101", "COUNTY");
        assertThat(whole.limit().get("COUNTY")).isEqualTo(TimeLimit.parse("9 WORK_DAY"));
        assertThat(whole.plus().get("COUNTY")).isEqualTo(TimeLimit.parse("1 WORK_DAY"));
    }

    @Test
    void what_is_no_code_level_or_amount_is_said() {
        Mapping model = overridden(
                """
                limits:
                  SIGN:
                    categories:
                      event: {limit: 1 WORK_DAY}
                      EVENT: {limit: {NATION: 1 WORK_DAY}, yelow: 50%}
                """);
        new FlowCompiler(Vocabulary.UNKNOWN).compile(model, findings);
        assertThat(findings.list()).extracting(f -> f.what().en()).hasSize(3).allSatisfy(what -> assertThat(what)
                .containsAnyOf("\"event\"", "NATION", "yelow"));
    }

    private static String limit(LimitRule rule, String category, String level) {
        return rule.of(category, level).limit().get(level).toString();
    }

    private Flow flow(String county) {
        return new FlowCompiler(Vocabulary.UNKNOWN)
                .compile(overridden(county), findings)
                .orElseThrow(() -> new AssertionError(findings.list()));
    }

    private Mapping overridden(String county) {
        Mapping model = ModelCatalog.shipped()
                .resolve("xintian", Mark.of("county.yaml"), findings)
                .orElseThrow();
        Mapping own =
                YamlReader.read(new Document("county.yaml", county), findings).orElseThrow();
        return Overrides.apply(model, own, findings);
    }
}
