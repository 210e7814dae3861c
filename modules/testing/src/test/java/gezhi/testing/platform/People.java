package gezhi.testing.platform;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;

/** The people of one county who can log in: every generated account, each logged in once a run. */
public final class People {

    /** The county of the flat model. */
    public static final String XINTIAN = "431128";
    /** The county of the model with sub-centres. */
    public static final String JIMO = "370215";

    private static final Map<String, People> KNOWN = new ConcurrentHashMap<>();

    private final String county;
    private final List<Person> all;

    private People(String county, List<Person> all) {
        this.county = county;
        this.all = all;
    }

    /**
     * Somebody who can log in.
     *
     * @param posts a row for each role that they hold at a unit
     */
    public record Person(String account, List<Account> posts, Client client) {

        /** Whether they hold a role at a unit. */
        public boolean holds(String role, String unit) {
            return posts.stream()
                    .anyMatch(p -> p.role().equals(role) && p.unit().equals(unit));
        }

        /** Whether they hold a role anywhere. */
        public boolean holds(String role) {
            return posts.stream().anyMatch(p -> p.role().equals(role));
        }

        /** Whether they hold any role at a unit. */
        public boolean sitsAt(String unit) {
            return posts.stream().anyMatch(p -> p.unit().equals(unit));
        }

        @Override
        public String toString() {
            return account + " " + posts;
        }
    }

    /** The people of a county; they are logged in at the first call. */
    public static People of(Platform platform, String county) {
        return KNOWN.computeIfAbsent(platform.baseUrl() + " " + county, key -> {
            Map<String, List<Account>> accounts = new LinkedHashMap<>();
            platform.accounts().stream().filter(a -> a.county().equals(county)).forEach(a -> accounts.computeIfAbsent(
                            a.account(), k -> new java.util.ArrayList<>())
                    .add(a));
            return new People(
                    county,
                    accounts.entrySet().stream()
                            .map(e -> new Person(
                                    e.getKey(),
                                    e.getValue(),
                                    Client.login(
                                            platform.baseUrl(), e.getValue().get(0))))
                            .toList());
        });
    }

    /** The operator of the platform. */
    public static Client operator(Platform platform) {
        return of(platform, "platform").all().get(0).client();
    }

    /** Their county's code. */
    public String county() {
        return county;
    }

    /** All of them. */
    public List<Person> all() {
        return all;
    }

    /** The first who holds a role. */
    public Person holding(String role) {
        return all.stream()
                .filter(p -> p.holds(role))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(county + " has nobody who is " + role));
    }

    /** The first who holds a role at a unit. */
    public Person holding(String role, String unit) {
        return all.stream()
                .filter(p -> p.holds(role, unit))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(county + " has nobody who is " + role + " at " + unit));
    }

    /** The unit grid on whose line all these people sit. */
    public String grid() {
        return unitOf("GRID_WORKER");
    }

    /** The unit at which a role is held. */
    public String unitOf(String role) {
        return holding(role).posts().stream()
                .filter(p -> p.role().equals(role))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    /** Whether somebody who can log in sits at a unit. */
    public boolean sitAt(String unit) {
        return all.stream().anyMatch(p -> p.sitsAt(unit));
    }
}
