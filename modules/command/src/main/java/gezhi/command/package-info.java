/**
 * The command centre: the overview of a county or of a centre's territory.
 *
 * <p>Owns {@code command_tally}, {@code command_tally_open} and {@code command_tally_change}: what is counted by day, and what
 * is open, added up as cases go on. Reads case files by SQL for what the time of day changes. May use casework, grid, the
 * county configuration, access and kernel. Every figure is the count of a list of cases and knows that list's address.
 */
package gezhi.command;
