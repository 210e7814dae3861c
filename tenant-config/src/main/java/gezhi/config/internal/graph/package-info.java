/** Explores what can become of a case under a flow, before the first case does. */
package gezhi.config.internal.graph;
