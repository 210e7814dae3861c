/**
 * Import of citizens' messages from older systems: a CSV file, streamed, a batch of rows a transaction. A message is
 * known by its id in the county, so that the same file again adds nothing and an interrupted run is simply repeated. A
 * row that cannot be taken is reported by its line and a reason; the others are.
 */
package gezhi.casework.imports;
