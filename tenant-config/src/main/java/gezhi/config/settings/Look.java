package gezhi.config.settings;

import gezhi.kernel.Label;
import java.util.Optional;

/**
 * How a county's pages look.
 *
 * @param name what stands in the header in place of the product's and the county's name, null for these
 * @param header ground of the header as {@code #RRGGBB}, null for the usual
 * @param accent colour of buttons, links and what is chosen as {@code #RRGGBB}, null for the usual
 * @param emblem a small SVG drawing that stands before the name, null for the product's mark
 */
public record Look(Label name, Colour header, Colour accent, String emblem) {

    /** The product's own look. */
    public static final Look USUAL = new Look(null, null, null, null);

    /** The accent, where the county has one of its own. */
    public Optional<Colour> ownAccent() {
        return Optional.ofNullable(accent);
    }

    /** The header's ground, where the county has one of its own. */
    public Optional<Colour> ownHeader() {
        return Optional.ofNullable(header);
    }
}
