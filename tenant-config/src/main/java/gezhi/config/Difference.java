package gezhi.config;

import gezhi.kernel.Label;

/**
 * One thing by which two versions of a county's configuration differ, in words for those who decide on it.
 *
 * @param area the part of the configuration
 * @param change whether the later version has it anew, no longer, or otherwise
 * @param subject name of the thing within its area, for programs: a category's code, {@code HANDLE.GRID} for a limit …
 * @param text the whole sentence
 */
public record Difference(Area area, Change change, String subject, Label text) {

    /** The parts of a configuration; {@code config.area.NAME} says each in words. */
    public enum Area {
        COUNTY,
        MODEL,
        UNIT_TYPES,
        ROLES,
        OPTIONS,
        CHANNELS,
        LIMITS,
        CATEGORIES,
        FLOW,
        CALENDAR,
        SECTIONS,
        FILES
    }

    /** What became of the thing. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }
}
