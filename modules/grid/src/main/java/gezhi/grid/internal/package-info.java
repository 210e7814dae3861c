/** How the structure of a county is stored, read, checked, kept in memory and drawn. */
package gezhi.grid.internal;
