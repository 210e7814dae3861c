package gezhi.config;

/**
 * Whom and what a change of the configuration touches.
 *
 * @param openCases open cases of the county; each ends under the version with which it began
 * @param casesOfChangedCategories how many of them have a category that the change touches
 * @param staff people who hold a role, or a post by it, that the change touches
 * @param units units of a type that the change touches
 */
public record Effect(long openCases, long casesOfChangedCategories, int staff, int units) {}
