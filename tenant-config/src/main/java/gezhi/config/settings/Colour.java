package gezhi.config.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of the sRGB space, 0 to 255 each. */
public record Colour(int red, int green, int blue) {

    /** The least contrast of text to its ground (WCAG 2.2, 1.4.3, level AA). */
    public static final double READABLE = 4.5;

    private static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int HEX = 16;
    private static final double MOST = 255;

    /** The colour of a text of the form {@code #RRGGBB}; empty for any other text. */
    public static Optional<Colour> parse(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(text.substring(1), HEX);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
    }

    /** Contrast to another colour: 1 for none to 21 for black on white (WCAG 2.2). */
    public double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The colour with a share of another one, 0 to 100 percent, mixed into it. */
    public Colour mixed(Colour other, int percent) {
        return new Colour(
                mixed(red, other.red, percent), mixed(green, other.green, percent), mixed(blue, other.blue, percent));
    }

    private static int mixed(int a, int b, int percent) {
        return a + (b - a) * percent / 100;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double c = channel / MOST;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** The form in which it is written: {@code #RRGGBB}. */
    @Override
    public String toString() {
        return String.format("#%02X%02X%02X", red, green, blue);
    }
}
