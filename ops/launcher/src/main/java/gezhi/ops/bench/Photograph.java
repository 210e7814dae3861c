package gezhi.ops.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A picture of a few kilobytes as a browser's form would send it. The same bytes each time: making it costs nothing. */
final class Photograph {

    private static final String BOUNDARY = "gezhi-photograph";

    /** The header line that goes with the form. */
    static final String TYPE = "Content-Type: multipart/form-data; boundary=" + BOUNDARY;

    private static final byte[] FORM = draw();

    private Photograph() {}

    /** The body of the request. */
    static byte[] form() {
        return FORM;
    }

    private static byte[] draw() {
        var image = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, (x * 0x10200 + y * 0x203) & 0xFFFFFF);
            }
        }
        var form = new ByteArrayOutputStream();
        try {
            form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\";"
                            + " filename=\"scene.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            ImageIO.write(image, "jpg", form);
            form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return form.toByteArray();
    }
}
