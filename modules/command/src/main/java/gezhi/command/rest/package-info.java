/** The overview for programs, under {@code /api/v1}. */
package gezhi.command.rest;
