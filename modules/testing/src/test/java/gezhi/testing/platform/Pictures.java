package gezhi.testing.platform;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Small photographs, each of its own colour. */
public final class Pictures {

    private Pictures() {}

    /** A JPEG file of a few hundred bytes. */
    public static byte[] jpeg(int seed) {
        var image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, (seed * 2_654_435 + x * 5 + y * 300) & 0xFFFFFF);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Uploads a photograph and returns its id. */
    public static String upload(Client as, int seed) {
        Answer answer = as.upload("/api/v1/attachments", "现场照片.jpg", "image/jpeg", jpeg(seed));
        if (answer.status() / 100 != 2) {
            throw new AssertionError("the picture was not taken: " + answer);
        }
        return answer.json().getString("id");
    }
}
