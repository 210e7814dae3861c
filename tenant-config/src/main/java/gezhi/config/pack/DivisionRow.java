package gezhi.config.pack;

import gezhi.kernel.DivisionCode;

/**
 * A row of {@code divisions.csv}: a township (nine digits) or a village (twelve digits).
 *
 * @param line line of the file
 * @param type the official kind in the county's words (镇, 乡, 街道, 村委会 …), may be empty
 * @param parent the county of a township, the township of a village
 */
public record DivisionRow(int line, DivisionCode code, String name, String type, DivisionCode parent) {}
