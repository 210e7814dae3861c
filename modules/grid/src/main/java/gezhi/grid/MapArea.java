package gezhi.grid;

/**
 * A township or a grid as it is drawn.
 *
 * @param code division or grid code
 * @param name name to write on it
 * @param path SVG path of its outline, one decimal
 * @param labelX where its name goes: a point well inside, user units from the left
 * @param labelY the same from above
 */
public record MapArea(String code, String name, String path, double labelX, double labelY) {}
