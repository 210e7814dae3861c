package gezhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.settings.Colour;
import gezhi.config.settings.Look;
import org.junit.jupiter.api.Test;

/** A county's colours become values of the theme's variables. */
class ColoursTest {

    private static final Colour RED = Colour.parse("#9A1B12").orElseThrow();

    @Test
    void a_county_without_colours_has_no_style() {
        assertThat(Colours.style(Look.USUAL)).isNull();
    }

    @Test
    void what_follows_from_the_accent_is_derived() {
        String style = Colours.style(new Look(null, RED, RED, null));
        assertThat(style)
                .startsWith("--brand-ink:#9A1B12;--primary-color:#9A1B12;")
                .contains("--highlight-bg:#F");
    }
}
