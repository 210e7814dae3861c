/** What is counted of cases by day and township: changes as commands make them, added up every other second. */
package gezhi.command.internal;
