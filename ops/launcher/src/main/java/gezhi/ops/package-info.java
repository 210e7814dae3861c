/**
 * Operates an installation: starts PostgreSQL and the server for a small one, migrates the database, creates the demo
 * counties, imports messages, measures, and runs the tests. Talks to the server by its REST interface alone and uses no
 * class of its modules; of the tables it knows nothing but that the changelogs make them. {@code gezhi.ops.generate} and
 * {@code gezhi.ops.bench} do.
 */
package gezhi.ops;
