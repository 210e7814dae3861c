/**
 * The county configuration: what distinguishes one county from another, as data. A county pack (files, or a zip of them)
 * is read, checked and published as a version; a version is compiled once into a {@link gezhi.config.flow.Flow}, the
 * categories and the working calendar, and read by all that deals with cases of its time.
 *
 * <p>Owns the tables {@code config_*}. May use kernel, tenancy and access. What it must ask of later modules (the
 * structure of a county, the names of conditions, rules and effects) they give through {@code gezhi.config.spi}.
 */
package gezhi.config;
