/** County packs: the files that describe a county, read into rows that remember their lines. */
package gezhi.config.pack;
