/**
 * What an operator sees of the running server: an id and a line for every request, metrics for Prometheus, fields on every
 * line of the log. Nothing in it is personal data.
 */
package gezhi.web.seeing;
