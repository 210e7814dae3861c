package gezhi.config.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.Finding;
import gezhi.config.Severity;
import gezhi.config.internal.Findings;
import gezhi.config.internal.model.FlowCompiler;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.pack.Document;
import gezhi.config.spi.FlowVocabulary.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file of {@code broken-models} has one mistake. Its first line says which, its second of what severity and in which
 * words it is found; {@code # here} marks the line that the finding names ({@code elsewhere}: an error on a line of the
 * model that the file extends).
 */
class CorpusOfBrokenModelsTest {

    private static final Path FOLDER = Path.of("src/test/resources/broken-models");

    private static final Vocabulary ENGINE = new Vocabulary(
            Set.of(
                    "AnswersToNobody",
                    "AnswersToCentre",
                    "HasCentreAbove",
                    "PlaceHasGrid",
                    "HasHandler",
                    "HolderNotInForce",
                    "Assigned",
                    "NotAssigned",
                    "SettledOnSpot",
                    "CategoryLevelAtMost",
                    "FilingConditionGiven",
                    "ClosingConditionMet"),
            Set.of(
                    "FilingConditionInForce",
                    "VerifiedTrue",
                    "OnSiteCheckPassed",
                    "UnitInForce",
                    "UnitStaffed",
                    "EvidenceAsFilingConditionAsks",
                    "ClosingConditionMet",
                    "ClosedWithin",
                    "NotReturnedTwice"),
            Set.of("Unassign", "RecordSupervision", "RaiseLevel"),
            Map.of(
                    "CategoryLevelAtMost", Parameter.LEVEL,
                    "NotReturnedTwice", Parameter.OPERATION,
                    "ClosedWithin", Parameter.AMOUNT,
                    "VerifiedTrue", Parameter.WHEN,
                    "OnSiteCheckPassed", Parameter.WHEN));

    @TestFactory
    Stream<DynamicTest> what_is_broken_is_found_on_its_line_in_words() throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(FOLDER)) {
            files = list.sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(40);
        return files.stream().map(CorpusOfBrokenModelsTest::test);
    }

    private static DynamicTest test(Path file) {
        List<String> lines = lines(file);
        String sentence = lines.get(0).substring(2);
        String expected = lines.get(1).substring(2);
        return DynamicTest.dynamicTest(sentence, () -> {
            List<Finding> found = check(file, String.join("\n", lines));
            assertThat(found)
                    .as(file.getFileName().toString())
                    .anySatisfy(f -> assertThat(f.what().en()).contains(expected.substring(expected.indexOf(':') + 2)))
                    .anySatisfy(f -> assertThat(told(f, lines)).isEqualTo(expected));
            assertThat(found).allSatisfy(CorpusOfBrokenModelsTest::explains);
        });
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The finding written as the second line of the file should have it. */
    private static String told(Finding finding, List<String> lines) {
        String expected = lines.get(1).substring(2);
        String words = expected.substring(expected.indexOf(':') + 2);
        boolean here = finding.file().equals("broken.yaml")
                && finding.line() != null
                && lines.get(finding.line() - 1).contains("# here");
        boolean elsewhere = finding.file().startsWith("models/") && finding.line() != null;
        String where = here
                ? finding.severity().name().toLowerCase(Locale.ROOT)
                : elsewhere && finding.severity() == Severity.ERROR ? "elsewhere" : "not there";
        return finding.what().en().contains(words) ? where + ": " + words : finding.toString();
    }

    private static void explains(Finding finding) {
        assertThat(finding.line()).as(finding.toString()).isPositive();
        assertThat(finding.what().zh()
                        + finding.fix().zh()
                        + finding.what().en()
                        + finding.fix().en())
                .doesNotContain("config.finding")
                .doesNotContain("{0}");
        assertThat(finding.what().zh()).isNotEqualTo(finding.what().en());
        assertThat(finding.fix().zh()).isNotBlank();
    }

    private static List<Finding> check(Path file, String text) {
        Findings findings = new Findings();
        ModelCatalog.shipped()
                .with("broken", new Document("broken.yaml", text))
                .resolve("broken", new Mark("broken.yaml", 4), findings)
                .ifPresent(model -> new ModelCheck(new FlowCompiler(ENGINE)).check(model, findings));
        return findings.list();
    }
}
