/** The case file (案卷) as an aggregate: its pointers, its history, its limits, its evidence. Nothing here asks a database. */
package gezhi.casework.internal.model;
