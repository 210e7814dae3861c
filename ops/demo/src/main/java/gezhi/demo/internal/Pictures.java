package gezhi.demo.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** The pictures of the stories, JPEG, drawn when first asked for; each scene before and after it was dealt with. */
final class Pictures {

    /** How many pictures there are of each scene. */
    static final int VARIANTS = 4;

    /** What a picture shows. */
    enum Scene {
        ROAD,
        LAMP,
        RUBBISH,
        RIVER,
        WALL,
        TREE,
        SITE,
        PEOPLE
    }

    private static final float QUALITY = 0.72f;

    private record Key(Scene scene, boolean done, int variant) {}

    private final Map<Key, byte[]> drawn = new HashMap<>();

    /**
     * A picture.
     *
     * @param done whether the matter has been dealt with
     * @param variant 0 to {@link #VARIANTS} - 1
     */
    byte[] of(Scene scene, boolean done, int variant) {
        return drawn.computeIfAbsent(new Key(scene, done, variant), Pictures::draw);
    }

    private static byte[] draw(Key key) {
        Random chance = new Random(key.scene().ordinal() * 100L + key.variant());
        return jpeg(Painter.paint(key.scene(), key.done(), chance));
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
