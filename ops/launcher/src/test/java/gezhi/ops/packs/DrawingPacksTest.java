package gezhi.ops.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingPacksTest {

    private static final List<String> DRAWN =
            List.of("divisions.csv", "organisation.csv", "grids.geojson", "staff.csv", "categories.csv");

    @TempDir
    Path folder;

    @Test
    void the_packs_of_the_project_are_what_its_sources_give_byte_for_byte() throws IOException {
        copy("sources");
        copy("src/main/resources/gezhi/config/categories.csv");

        assertThat(Packs.run("draw", folder.toString())).isZero();

        for (String pack : List.of("xintian", "jimo")) {
            for (String file : DRAWN) {
                assertThat(folder.resolve("counties").resolve(pack).resolve(file))
                        .hasSameBinaryContentAs(PackFixture.pack(pack).resolve(file));
            }
        }
    }

    @Test
    void a_folder_without_sources_or_an_unknown_word_is_refused() {
        assertThat(Packs.run("draw", folder.toString())).isEqualTo(1);
        assertThat(Packs.run("paint")).isEqualTo(2);
        assertThat(Packs.run()).isEqualTo(2);
    }

    private void copy(String path) throws IOException {
        Path root = PackFixture.TENANT_CONFIG;
        try (Stream<Path> files = Files.walk(root.resolve(path))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(root.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
