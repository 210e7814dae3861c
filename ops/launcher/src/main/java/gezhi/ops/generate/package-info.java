/**
 * Fills an installation with counties and cases for measurements: the counties are copies of those that are there, the
 * cases are played by the server's own engine ({@code gezhi.casework.internal.flow}), so that every history is one that the
 * county's model allows, and are written with COPY. The only part of the launcher that knows classes and tables of the
 * modules.
 */
package gezhi.ops.generate;
