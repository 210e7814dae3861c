package gezhi.demo;

/**
 * A role of an account that got a password for the demonstration.
 *
 * @param account login name
 * @param role role that it holds
 * @param unit code of the unit at which it holds the role
 * @param password new, random, of letters and digits
 */
public record DemoAccount(String account, String role, String unit, String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return account + " " + role + "@" + unit;
    }
}
