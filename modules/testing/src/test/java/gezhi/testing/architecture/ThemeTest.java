package gezhi.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts and theme leave out what no page uses; whoever uses such a component takes its line out of the list. */
class ThemeTest {

    private static final List<Path> MODULES = List.of(Path.of(".."), Path.of("../../tenant-config"));
    private static final Path UNUSED = Path.of("../web/src/main/theme/unused.txt");
    private static final Pattern TAG = Pattern.compile("<p:(\\w+)");

    @Test
    void every_component_of_a_page_has_its_script_and_its_part_of_the_theme() throws IOException {
        Set<String> used = used();
        assertThat(used).contains("datatable", "selectonemenu");
        assertThat(used).doesNotContainAnyElementsOf(unused());
    }

    private static List<String> unused() throws IOException {
        return Files.readAllLines(UNUSED).stream()
                .map(line -> line.split(" ")[0])
                .toList();
    }

    private static Set<String> used() throws IOException {
        Set<String> tags = new TreeSet<>();
        for (Path page : pages()) {
            Matcher tag = TAG.matcher(Files.readString(page));
            while (tag.find()) {
                tags.add(tag.group(1).toLowerCase());
            }
        }
        return tags;
    }

    private static Set<Path> pages() throws IOException {
        Set<Path> pages = new TreeSet<>();
        for (Path module : MODULES) {
            try (Stream<Path> files = Files.walk(module)) {
                files.filter(file -> file.toString().endsWith(".xhtml")
                                && file.toString().contains("src/main"))
                        .forEach(pages::add);
            }
        }
        return pages;
    }
}
