package gezhi.config.rest;

/**
 * What is asked for when an earlier version is published again.
 *
 * @param version its number
 * @param reason why, 1 to 500 characters
 * @param effectiveAt ISO 8601 instant from which on it holds; absent for at once
 */
public record RollbackRequest(Integer version, String reason, String effectiveAt) {}
