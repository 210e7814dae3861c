/** The database side of casework: what is loaded and stored, the lists, the numbers. */
package gezhi.casework.internal.store;
