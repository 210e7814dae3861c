package gezhi.config.internal.picture;

/** How wide a text is about, without asking a font: Chinese characters are square, others a little over half as wide. */
final class Text {

    private static final double NARROW = 0.58;
    private static final int FIRST_WIDE = 0x2E80;

    private Text() {}

    static double width(String text, int size) {
        return text.codePoints().mapToDouble(c -> c >= FIRST_WIDE ? 1 : NARROW).sum() * size;
    }

    /** How many columns of a terminal it takes. */
    static int cells(String text) {
        return text.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
    }
}
