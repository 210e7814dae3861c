/** The overview page: figures, trend, map and what to supervise, prepared once a request. */
package gezhi.command.web;
