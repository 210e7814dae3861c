package gezhi.web;

import gezhi.config.settings.Colour;
import gezhi.config.settings.Look;

/** A county's colours in the terms of the theme: what the pages derive from one colour is derived here, too. */
final class Colours {

    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final int HOVER = 18;
    private static final int ACTIVE = 36;
    private static final int TINT = 88;

    private Colours() {}

    /** Values of the theme's variables, null when the county has no colours of its own. */
    static String style(Look look) {
        StringBuilder style = new StringBuilder();
        look.ownHeader().ifPresent(header -> put(style, "brand-ink", header));
        look.ownAccent().ifPresent(accent -> {
            Colour active = accent.mixed(BLACK, ACTIVE);
            put(style, "primary-color", accent);
            put(style, "primary-hover", accent.mixed(BLACK, HOVER));
            put(style, "primary-active", active);
            put(style, "highlight-bg", accent.mixed(WHITE, TINT));
            put(style, "highlight-text-color", active);
        });
        return style.isEmpty() ? null : style.toString();
    }

    private static void put(StringBuilder style, String variable, Colour colour) {
        style.append("--").append(variable).append(':').append(colour).append(';');
    }
}
