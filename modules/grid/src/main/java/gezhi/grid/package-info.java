/**
 * The structure of a county: its divisions, its organisation and its unit grids, and the answer to "where is it".
 *
 * <p>Owns the tables {@code grid_*}. May use kernel, tenancy, access and the county configuration. The structure is
 * effective-dated: what a county changes is closed and written anew, so that an old case still finds the names of its
 * time. A grid is at the same time a place (a polygon, GB/T 30428.1 unit grid) and a unit that can hold cases.
 */
package gezhi.grid;
