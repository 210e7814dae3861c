package gezhi.config.rest;

/**
 * What is asked for when a draft is published.
 *
 * @param reason why, 1 to 500 characters
 * @param effectiveAt ISO 8601 instant from which on it holds; absent for at once
 */
public record PublishRequest(String reason, String effectiveAt) {}
