package gezhi.demo.internal;

import gezhi.access.Accounts;
import gezhi.demo.DemoAccount;
import gezhi.demo.DemoListener;
import gezhi.demo.DemoResult;
import gezhi.kernel.Conflict;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Loads a county's demonstration data; whoever calls has asked for the permission and set the county. */
@ApplicationScoped
public class Loading {

    private static final int BATCH = 4;
    private static final int PASSWORD = 16;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom secret = new SecureRandom();

    @Inject
    private Ledger ledger;

    @Inject
    private CountySetting county;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /**
     * Asks whether the county may be given demonstration data.
     *
     * @throws Conflict when it has cases of its own
     */
    public void check() {
        if (ledger.told().isEmpty() && ledger.cases() > 0) {
            throw new Conflict("demo.ownCases", Tenant.current());
        }
    }

    /** Adds the cases that are missing and gives the accounts of the line passwords. */
    public DemoResult load(DemoListener listener) throws IOException {
        check();
        Setting setting = county.snapshot();
        Line line = Line.of(setting);
        List<Story> stories = shuffled(Story.of(setting.config().flow()));
        Set<Integer> told = ledger.told();
        Instant anchor = ledger.anchor().orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.SECONDS));
        List<Matter> matters = Matter.of(setting.config().categories());
        Pictures pictures = new Pictures();
        int there = told.size();
        List<Integer> batch = new ArrayList<>();
        listener.progress(there, stories.size());
        for (int i = 0; i < stories.size(); i++) {
            if (!told.contains(i)) {
                batch.add(i);
            }
            if (batch.size() == BATCH || (i == stories.size() - 1 && !batch.isEmpty())) {
                ledger.tell(
                        batch,
                        scenario -> new Player(
                                        setting,
                                        county,
                                        line,
                                        pictures,
                                        stories.get(scenario),
                                        anchor,
                                        new Random(seed(scenario)))
                                .play(matters),
                        anchor);
                there += batch.size();
                batch.clear();
                listener.progress(there, stories.size());
            }
        }
        return new DemoResult(passwords(line), there);
    }

    /** Of the county and the story alone: the same county gets the same cases, counted from its anchor. */
    private static long seed(int scenario) {
        return Tenant.current().value().hashCode() * 1_000L + scenario;
    }

    /** Numbers of the same day do not come in the order of the file. */
    private static List<Story> shuffled(List<Story> stories) {
        List<Story> order = new ArrayList<>(stories);
        Collections.shuffle(order, new Random(seed(stories.size())));
        return order;
    }

    private List<DemoAccount> passwords(Line line) {
        Map<String, String> given = new HashMap<>();
        List<DemoAccount> rows = new ArrayList<>();
        for (Line.Held held : line.posts()) {
            String account = held.who().account();
            String password = given.computeIfAbsent(account, a -> {
                String made = password();
                accounts.assignPassword(a, made);
                return made;
            });
            rows.add(new DemoAccount(account, held.role(), held.unit().value(), password));
        }
        return rows;
    }

    private String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD; i++) {
            password.append(LETTERS.charAt(secret.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
