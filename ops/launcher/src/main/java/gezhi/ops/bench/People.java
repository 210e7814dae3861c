package gezhi.ops.bench;

import gezhi.ops.Account;
import gezhi.ops.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of one county who can log in, each logged in once. */
record People(String county, List<Person> all) {

    /** Logs in everybody of a county whose row stands among the accounts. */
    static People of(Target target, String county) {
        Map<String, List<Account>> rows = new LinkedHashMap<>();
        target.accounts().stream().filter(row -> row.county().equals(county)).forEach(row -> rows.computeIfAbsent(
                        row.account(), account -> new ArrayList<>())
                .add(row));
        List<Person> people = rows.entrySet().stream()
                .map(each -> new Person(
                        county,
                        each.getKey(),
                        each.getValue(),
                        target.token(each.getValue().get(0))))
                .toList();
        if (people.isEmpty()) {
            throw new Refusal(
                    "accounts.csv has nobody of county " + county + ".", "accounts.csv 中没有区县 " + county + " 的账号。");
        }
        return new People(county, people);
    }

    /** The first who holds a role. */
    Optional<Person> holding(String role) {
        return all.stream().filter(person -> person.holds(role)).findFirst();
    }

    /** Whether anybody sits at a unit. */
    boolean sitAt(String unit) {
        return all.stream().anyMatch(person -> person.sitsAt(unit));
    }
}
