/**
 * Who the user is and what they may do: accounts of a county with the posts they hold, login by password, sessions and
 * bearer tokens, permissions that follow from roles, and the audit trail of every login and every write.
 *
 * <p>Owns {@code access_account}, {@code access_post}, {@code access_token} and {@code access_audit}. Authentication,
 * permissions and password hashes are Apache Shiro's; sessions are the server's. The user of the running work is bound
 * to the thread by {@link gezhi.access.Acting} and to nothing that outlives the work. Uses kernel and tenancy.
 */
package gezhi.access;
