package gezhi.config.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gezhi.config.Categories;
import gezhi.config.Category;
import gezhi.config.FilingCondition;
import gezhi.config.internal.Findings;
import gezhi.config.pack.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The set of categories that ships is whole. The lists it is taken from are compared where they are at hand. */
class ShippedCategoriesTest {

    private static final Path LISTS = Path.of("../../shared/domain/governance-facts.md");
    private static final Pattern MAJOR = Pattern.compile("\\*\\*(\\d\\d) ([^*]+)\\*\\* \\((\\d+) 小类\\): (.+)");
    private static final Pattern MINOR = Pattern.compile("(\\d{4}) (.+) \\[(.+)]");

    private final Categories shipped = read(CategoriesFile.shipped());

    @Test
    void the_set_has_all_classes_of_events_components_and_peoples_matters() {
        Map<String, Long> sizes =
                shipped.all().stream().collect(Collectors.groupingBy(Category::set, Collectors.counting()));
        assertThat(sizes).containsOnly(Map.entry("EVENT", 98L), Map.entry("COMPONENT", 92L), Map.entry("PEOPLE", 60L));
    }

    @Test
    void every_category_has_a_level_a_limit_an_edition_and_a_lead() {
        assertThat(shipped.all()).allSatisfy(category -> {
            assertThat(category.level()).isIn("GRID", "TOWNSHIP", "COUNTY");
            assertThat(category.setVersion()).isNotBlank();
            assertThat(category.conditions()).isNotEmpty().allSatisfy(condition -> {
                assertThat(condition.limit()).isNotNull();
                assertThat(condition.closing()).isNotEmpty();
            });
        });
        assertThat(shipped.all().stream().filter(c -> c.lead().isEmpty()))
                .extracting(Category::code)
                .containsExactly("PEOPLE-0801");
        assertThat(shipped.find("EVENT-0502").orElseThrow().coHandlers()).containsExactly("YJJ", "XFJY");
    }

    @Test
    void the_shipped_packs_have_this_set() throws IOException {
        for (String county : List.of("xintian", "jimo")) {
            assertThat(Files.readString(Path.of("counties", county, CategoriesFile.NAME)))
                    .isEqualTo(CategoriesFile.shipped().text());
        }
    }

    @Test
    void every_class_of_the_citys_lists_is_there_with_each_of_its_limits() throws IOException {
        assumeTrue(Files.exists(LISTS), "the lists are not at hand");
        String facts = Files.readString(LISTS);
        assertThat(compare("EVENT", facts.split("## Appendix A")[1].split("## Appendix B")[0]))
                .isEqualTo(98);
        assertThat(compare("COMPONENT", facts.split("## Appendix B")[1].split("## Appendix C")[0]))
                .isEqualTo(92);
    }

    @Test
    void every_class_of_the_comprehensive_grids_is_there() throws IOException {
        assumeTrue(Files.exists(LISTS), "the lists are not at hand");
        String table = Files.readString(LISTS).split("### 3\\.5")[1].split("事件性质")[0];
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (String line : table.lines().filter(l -> l.startsWith("|")).skip(2).toList()) {
            String[] cells = line.split("\\|");
            String major = cells[1].strip().split(" ")[0].replaceAll("[(（].*", "");
            for (String minor : cells[2].replaceAll("[(（+)）]", ",").split("[,、]")) {
                String name = minor.strip();
                if (!name.isEmpty() && !name.equals("–")) {
                    seen++;
                    boolean there = shipped.all().stream()
                            .anyMatch(c -> c.set().equals("PEOPLE")
                                    && c.major().equals(major)
                                    && c.minor().equals(name));
                    if (!there) {
                        missing.add(major + " " + name);
                    }
                }
            }
            assertThat(shipped.all()).anySatisfy(c -> assertThat(c.major()).isEqualTo(major));
        }
        assertThat(missing).isEmpty();
        assertThat(seen).isGreaterThan(50);
    }

    @Test
    void a_lead_that_the_county_does_not_have_is_a_warning() {
        PackFixture pack = PackFixture.small();
        assertThat(pack.check().list()).isEmpty();
        pack.replace("categories.csv", ",CGJ,ZRZYJ\n", ",CGJJ,TOWNSHIP\n");
        assertThat(pack.check().list()).anySatisfy(f -> {
            assertThat(f.what().en()).isEqualTo("\"CGJJ\" (\"lead\") is neither a unit of the county nor a unit type");
            assertThat(f.fix().en()).contains("CGJ");
            assertThat(f.line()).isEqualTo(2);
        });
    }

    private int compare(String set, String appendix) {
        int classes = 0;
        Matcher majors = MAJOR.matcher(appendix);
        while (majors.find()) {
            String[] minors = majors.group(4).strip().split("; (?=\\d{4} )");
            assertThat(minors).hasSize(Integer.parseInt(majors.group(3)));
            for (String text : minors) {
                Matcher minor = MINOR.matcher(text.strip());
                assertThat(minor.matches()).isTrue();
                Category category = shipped.find(set + "-" + minor.group(1)).orElseThrow();
                assertThat(category.major()).isEqualTo(majors.group(2));
                assertThat(category.minor()).isEqualTo(minor.group(2));
                Set<String> limits = new TreeSet<>(category.conditions().stream()
                        .map(FilingCondition::limitText)
                        .toList());
                assertThat(limits).as(category.code()).contains(minor.group(3).split("/"));
                classes++;
            }
        }
        return classes;
    }

    private static Categories read(Document document) {
        Findings findings = new Findings();
        Categories categories = CategoryRows.categories(
                document.file(),
                CategoriesFile.read(document, findings),
                List.of("GRID", "TOWNSHIP", "COUNTY"),
                findings);
        assertThat(findings.list()).isEmpty();
        return categories;
    }
}
