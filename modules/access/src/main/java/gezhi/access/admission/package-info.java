/**
 * Back-pressure and fairness: how many requests are in work at a time, who waits, in which order, and who is told to come
 * again later.
 *
 * <p>Requests belong to parties: a county each, and all who are not logged in together. The next free place goes to the
 * waiting party with the fewest requests in work, so that a county that is flooded waits for itself. Inside a party the
 * order is that of arrival; those who are not logged in take turns by network address. Big imports have places of their
 * own and give way. Nothing here asks the database.
 */
package gezhi.access.admission;
