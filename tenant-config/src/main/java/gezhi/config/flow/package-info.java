/**
 * A county's flow, compiled: what a case can be, who may do what with it, where it goes and which time limits run. Made
 * when a configuration is published, immutable from then on; nothing here reads YAML or looks anything up by reflection.
 * The language in which a flow is written is described in {@code tenant-config/README.md}.
 */
package gezhi.config.flow;
