package gezhi.access;

/**
 * What became of a list of accounts.
 *
 * @param created accounts that were new
 * @param updated accounts whose name, telephone number or posts changed
 * @param unchanged accounts that were as given already
 */
public record AccountCounts(int created, int updated, int unchanged) {}
