package gezhi.config.internal;

import gezhi.access.Accounts;
import gezhi.access.NewAccount;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.StaffRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Staff whose name or telephone number a pack leaves as it is, which only those who have an account can be. */
@ApplicationScoped
@Transactional
public class UntoldStaff {

    @Inject
    private Accounts accounts;

    /** Checks for the county for which the thread works. */
    public void check(CountyPack pack, Findings findings) {
        List<StaffRow> untold =
                pack.staff().stream().filter(UntoldStaff::untold).toList();
        if (untold.isEmpty()) {
            return;
        }
        Set<String> known = accounts.roster().stream().map(NewAccount::account).collect(Collectors.toSet());
        untold.stream()
                .filter(row -> !known.contains(row.account()))
                .forEach(row -> findings.error(new Mark("staff.csv", row.line()), "staffUntold", row.account()));
    }

    private static boolean untold(StaffRow row) {
        return row.name().equals(NewAccount.UNTOLD) || row.phone().equals(NewAccount.UNTOLD);
    }
}
