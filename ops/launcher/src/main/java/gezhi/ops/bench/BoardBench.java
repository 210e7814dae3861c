package gezhi.ops.bench;

import gezhi.ops.Account;
import gezhi.ops.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The overview of a county over REST: an account of each county that sees all of it. */
final class BoardBench extends WalkBench {

    private static final List<String> ROLES = List.of("LEADER", "DUTY_CHIEF", "ACCEPTOR", "SUPERVISOR", "COUNTY_ADMIN");
    private static final int COUNTIES = 16;

    @Override
    public String name() {
        return "board";
    }

    @Override
    public String what() {
        return "overview of a county over REST";
    }

    @Override
    List<String> questions(Target target) {
        List<String> questions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String role : ROLES) {
            for (Account account : target.accounts(role)) {
                if (account.unit().equals(account.county()) && seen.size() < COUNTIES && seen.add(account.county())) {
                    questions.add(target.token(account) + " /api/v1/board");
                }
            }
        }
        if (questions.isEmpty()) {
            throw new Refusal(
                    "accounts.csv has nobody who sees the overview of a whole county.", "accounts.csv 中没有可查看全县总览的账号。");
        }
        return questions;
    }
}
