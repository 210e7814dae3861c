/** Units and places for programs, under {@code /api/v1}. */
package gezhi.grid.rest;
