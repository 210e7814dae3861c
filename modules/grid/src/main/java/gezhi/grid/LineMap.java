package gezhi.grid;

/**
 * The whole county as lines, without names or codes: a picture for the login page and the ground of a place picker.
 *
 * @param view how places are laid on the drawing, and the way back from a click
 * @param outline SVG path of the county's outline
 * @param townships SVG path of the townships' borders
 * @param grids SVG path of the grids' borders, each line once
 * @param accents SVG path of a few grids, to be tinted
 */
public record LineMap(MapView view, String outline, String townships, String grids, String accents) {}
