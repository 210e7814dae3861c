/**
 * The command centre: the overview of a county or of a centre's territory.
 *
 * <p>Owns no table. May use casework, grid, the county configuration, access and kernel. Every figure is the count of a
 * list of cases and knows that list's address.
 */
package gezhi.command;
