/**
 * Measures an installation: what one request costs in time and in CPU, beside what the same statements cost on the
 * database alone. A {@link gezhi.ops.bench.Bench} drives one thing and gives {@link gezhi.ops.bench.Result}s; the command
 * chooses the {@link gezhi.ops.bench.Target}, keeps everything of one run together and reports it. Nothing is judged here.
 *
 * <p>Reads the catalogue of the database and copies rows of it, so that the statement sets follow the schema.
 */
package gezhi.ops.bench;
