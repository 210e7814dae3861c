/** The files of a county pack: taken out of folders and archives, decoded, read row by row, checked against each other. */
package gezhi.config.internal.pack;
