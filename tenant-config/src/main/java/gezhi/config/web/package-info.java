/** Backing beans of the operator's pages. */
package gezhi.config.web;
