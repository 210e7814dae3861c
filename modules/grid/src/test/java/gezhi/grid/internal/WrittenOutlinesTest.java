package gezhi.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.pack.GridFeature;
import gezhi.config.pack.PackReader;
import gezhi.grid.internal.shape.Outlines;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An outline that is given out and taken in again is the same, bit by bit. */
class WrittenOutlinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void the_grids_of_a_county_that_ships_survive(String county) throws IOException {
        for (GridFeature grid :
                PackReader.read(Path.of("../../tenant-config/counties", county)).grids()) {
            assertSurvives(grid.geometry());
        }
    }

    @Test
    void holes_and_several_polygons_survive() {
        assertSurvives(
                json(
                        "{'type':'MultiPolygon','coordinates':[[[[1.5,2],[9,2],[9,9],[1.5,2]],[[5,4],[6,4],[6,5],[5,4]]],[[[20,20],[21,20.000001],[21,21],[20,20]]]]}"));
    }

    private static void assertSurvives(JsonObject geometry) {
        byte[] stored = Outlines.toBytes(GeoJsonOutline.read(geometry));
        JsonObject written =
                json(GeoJsonOutline.write(Outlines.fromBytes(stored)).toString());
        assertThat(Outlines.toBytes(GeoJsonOutline.read(written))).isEqualTo(stored);
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
