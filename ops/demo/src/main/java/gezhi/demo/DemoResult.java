package gezhi.demo;

import java.util.List;

/**
 * What a county has after the loading.
 *
 * @param accounts a row for each role of the accounts
 * @param cases demonstration cases of the county
 */
public record DemoResult(List<DemoAccount> accounts, int cases) {

    /** Copies the list. */
    public DemoResult {
        accounts = List.copyOf(accounts);
    }
}
