package gezhi.access.rest;

import gezhi.kernel.Invalid;
import gezhi.kernel.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * A login over the API.
 *
 * @param county six-digit code of the county; {@code platform} for the operator
 * @param account name of the account
 * @param password the password
 */
public record LoginRequest(String county, String account, String password) {

    void check() {
        List<Violation> missing = new ArrayList<>();
        require(missing, "county", county);
        require(missing, "account", account);
        require(missing, "password", password);
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
    }

    private static void require(List<Violation> missing, String field, String value) {
        if (value == null || value.isEmpty()) {
            missing.add(new Violation(field, "access.login.missing"));
        }
    }

    @Override
    public String toString() {
        return "LoginRequest[" + county + ", " + account + "]";
    }
}
