package gezhi.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.Finding;
import gezhi.config.broken.BrokenPack;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.PackReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of the broken packs whose fault lies in the shapes of their grids. */
class BrokenShapesTest {

    private static final Path CORPUS = Path.of("../../tenant-config/src/test/resources/broken-packs");

    static Stream<BrokenPack> packs() {
        return BrokenPack.all(CORPUS).stream().filter(BrokenPack::ofShapes);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everything_is_said_in_plain_words(BrokenPack broken) throws IOException {
        CountyPack pack = PackReader.read(new ByteArrayInputStream(broken.archive()));
        assertThat(pack.findings()).isEmpty();
        List<Finding> found = new StructureCheck(pack).findings();
        assertThat(found.stream().map(BrokenPack::line).toList()).isEqualTo(broken.expected());
        assertThat(Finding.anyError(found)).isTrue();
    }
}
