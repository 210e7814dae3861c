/** Plane geometry of grids: where a place is, what shapes cover together, how they are written as SVG. Knows no database. */
package gezhi.grid.internal.shape;
