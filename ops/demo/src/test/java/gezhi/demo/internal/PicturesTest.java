package gezhi.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PicturesTest {

    @ParameterizedTest
    @EnumSource(Pictures.Scene.class)
    void a_scene_is_a_small_jpeg_and_changes_when_it_is_dealt_with(Pictures.Scene scene) throws IOException {
        Pictures pictures = new Pictures();
        byte[] before = pictures.of(scene, false, 1);
        byte[] after = pictures.of(scene, true, 1);
        Path folder = Files.createDirectories(Path.of("target/pictures"));
        Files.write(folder.resolve(scene + "-before.jpg"), before);
        Files.write(folder.resolve(scene + "-after.jpg"), after);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(before));

        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(before).hasSizeBetween(5_000, 90_000).isNotEqualTo(after);
        assertThat(pictures.of(scene, false, 1)).isSameAs(before);
    }
}
