/**
 * The command centre: the overview of a county or of a centre's territory.
 *
 * <p>Owns {@code command_tally} and {@code command_tally_change}: what is counted by day, added up as cases go on. May use
 * casework, grid, the county configuration, access and kernel. Every figure is the count of a list of cases and knows that
 * list's address.
 */
package gezhi.command;
