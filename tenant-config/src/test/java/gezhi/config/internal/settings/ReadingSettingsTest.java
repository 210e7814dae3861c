package gezhi.config.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.Finding;
import gezhi.config.Severity;
import gezhi.config.internal.Findings;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.YamlReader;
import gezhi.config.pack.Document;
import gezhi.config.settings.Assessment;
import gezhi.config.settings.Colour;
import gezhi.config.settings.Notices.Occasion;
import gezhi.config.settings.Privacy;
import gezhi.config.settings.Settings;
import gezhi.config.settings.TopicParameter;
import gezhi.config.settings.TopicParameter.Type;
import gezhi.config.spi.Topic;
import gezhi.kernel.Label;
import gezhi.kernel.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a county says beside its model becomes records; what it does not say has a default. */
class ReadingSettingsTest {

    private static final Topic SAMPLE = new Topic() {
        @Override
        public String name() {
            return "sample-topic";
        }

        @Override
        public Label label() {
            return new Label("示例专题", "Sample topic");
        }

        @Override
        public List<TopicParameter> parameters() {
            return List.of(
                    new TopicParameter("dueWithin", Label.of("due"), Type.LIMIT, List.of(), "7 NATURAL_DAY"),
                    new TopicParameter("grades", Label.of("grades"), Type.WHOLE, List.of(), "4"));
        }
    };

    private final Findings findings = new Findings();

    @Test
    void a_county_that_says_nothing_has_the_defaults() {
        assertThat(read("")).isEqualTo(Settings.DEFAULT);
        assertThat(findings.list()).isEmpty();
        assertThat(Settings.DEFAULT.privacy().maskReporterPhone()).isTrue();
        assertThat(Settings.DEFAULT.languages().granted(null)).isEqualTo("zh");
    }

    @Test
    void every_section_becomes_a_record() {
        Settings settings = read(
                """
                identity: {validFrom: 2017-10-30, predecessors: [{code: "990002", name: 示例市}]}
                languages: [en, zh]
                look:
                  name: {zh: 示例县网格, en: Example}
                  colours: {header: "#3A0F14", accent: "#9A1B12"}
                  emblem: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'
                privacy: {masking: {reporterName: false}, retention: {reporter: 365 NATURAL_DAY}}
                topics:
                  sample-topic: {switch: on, grades: 3}
                calendar: {days: [{date: 2026-07-06, name: 县庆}]}
                """);
        assertThat(findings.list()).isEmpty();
        assertThat(settings.identity().validFrom()).isEqualTo("2017-10-30");
        assertThat(settings.identity().formerCodeOf("990002001001")).isPresent();
        assertThat(settings.languages().granted("fr")).isEqualTo("en");
        assertThat(settings.look().name()).isEqualTo(new Label("示例县网格", "Example"));
        assertThat(settings.look().ownHeader()).hasToString("Optional[#3A0F14]");
        assertThat(settings.look().emblem()).startsWith("<svg");
        assertThat(settings.privacy()).isEqualTo(new Privacy(false, true, TimeLimit.parse("365 NATURAL_DAY")));
        assertThat(settings.topics().on("sample-topic")).isTrue();
        assertThat(settings.topics().value("sample-topic", SAMPLE.parameters().get(0)))
                .isEqualTo("7 NATURAL_DAY");
        assertThat(settings.topics().value("sample-topic", SAMPLE.parameters().get(1)))
                .isEqualTo("3");
        assertThat(settings.namedDays()).containsEntry(LocalDate.of(2026, 7, 6), "县庆");
    }

    @Test
    void what_nothing_works_by_yet_is_kept_and_says_so() {
        Settings settings = read(
                """
                assessment:
                  cycle: QUARTER
                  indicators: {onTimeClosureRate: 60, satisfactionRate: 40}
                  bands:
                    - {from: 95, label: {zh: 优秀, en: Excellent}}
                    - {from: 0, label: {zh: 合格, en: Passed}}
                notices:
                  CASE_CLOSED: {zh: "{number} 已办结。", en: "{number} is closed."}
                """);
        assertThat(findings.list()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(findings.list()).extracting(Finding::line).containsExactly(1, 7);
        assertThat(settings.assessment().cycle()).isEqualTo(Assessment.Cycle.QUARTER);
        assertThat(settings.assessment().weights()).containsEntry("satisfactionRate", 40);
        assertThat(settings.assessment().bands()).extracting("from").containsExactly(95, 0);
        assertThat(settings.notices().texts().get(Occasion.CASE_CLOSED).zh()).isEqualTo("{number} 已办结。");
    }

    @Test
    void a_topic_that_is_off_keeps_its_parameters() {
        Settings settings = read("topics: {sample-topic: {switch: off, grades: 3}}");
        assertThat(findings.list()).isEmpty();
        assertThat(settings.topics().on("sample-topic")).isFalse();
        assertThat(settings.topics().value("sample-topic", SAMPLE.parameters().get(1)))
                .isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            identity: {validFrom: 2020-01-01, validTo: 2019-01-01}              | before it begins
            identity: {predecessors: [{code: "37028"}]}                         | not the code of a county
            identity: {predecessors: [{code: "990001"}]}                        | is the present one
            languages: [zh, fr]                                                 | no language "fr"
            look: {colours: {header: "#BFD6DC"}}                                | contrast of 1.0
            look: {colours: {accent: "#FFCC00"}}                                | contrast
            look: {colours: {accent: red}}                                      | not the form
            look: {emblem: logo.png}                                            | neither emblem.svg
            look: {emblem: '<svg><script>1</script></svg>'}                     | other things than shapes
            look: {emblem: '<svg onload="x()"/>'}                               | other things than shapes
            look: {emblem: '<svg><use href="http://x/y"/></svg>'}               | other things than shapes
            look: {emblem: '<svg>'}                                             | not correct SVG
            look: {name: 示例}                                                   | name in Chinese and English
            look: {logo: x}                                                     | Unknown key "logo"
            privacy: {masking: {idNumber: true}}                                | Unknown key "idNumber"
            privacy: {masking: {reporterName: maybe}}                           | no value for "reporterName"
            privacy: {retention: {reporter: 3 years}}                           | not a time limit
            topics: {food-drug: on}                                             | no topic "food-drug"
            topics: {sample-topic: maybe}                                       | no value for "sample-topic"
            topics: {sample-topic: {switch: on, grade: 3}}                      | no parameter "grade"
            topics: {sample-topic: {grades: many}}                              | "many" is no value
            assessment: {indicators: {onTimeClosureRate: 60}}                   | add up to 60
            assessment: {indicators: {punctuality: 100}}                        | no indicator "punctuality"
            assessment: {bands: [{from: 60, label: {zh: 好, en: good}}]}         | lower scores have no name
            assessment: {cycle: WEEK}                                           | no value for "cycle"
            notices: {CASE_LOST: {zh: a, en: a}}                                | no occasion "CASE_LOST"
            notices: {CASE_CLOSED: {zh: "{nummer}", en: a}}                     | "{nummer}" in the text
            """)
    void what_is_not_right_is_said(String yaml, String expected) {
        read(yaml);
        assertThat(findings.list()).anySatisfy(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.what().en()).contains(expected);
            assertThat(f.line()).isEqualTo(1);
        });
        assertThat(findings.list()).allSatisfy(f -> assertThat(
                        f.what().zh() + f.fix().zh() + f.fix().en())
                .doesNotContain("config.finding", "config.kind", "{0}", "{1}"));
    }

    @Test
    void contrast_is_that_of_wcag() {
        Colour black = Colour.parse("#000000").orElseThrow();
        Colour white = Colour.parse("#ffffff").orElseThrow();
        assertThat(black.contrast(white)).isEqualTo(21.0);
        assertThat(Colour.parse("#777777").orElseThrow().contrast(white)).isBetween(4.47, 4.49);
        assertThat(black.mixed(white, 50)).hasToString("#7F7F7F");
    }

    private Settings read(String yaml) {
        Mapping tree = YamlReader.read(new Document("county.yaml", yaml + "\ncode: \"990001\""), findings)
                .orElseThrow();
        return SettingsReader.read(tree, Optional.of(List.of(SAMPLE)), findings);
    }
}
