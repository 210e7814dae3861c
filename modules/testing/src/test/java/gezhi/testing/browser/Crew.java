package gezhi.testing.browser;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/** The people of one county on the line of the generated accounts, each before a screen of their own. */
final class Crew implements AutoCloseable {

    private static final Path COUNTIES = Path.of("../../tenant-config/counties");

    private final Platform platform;
    private final Chromium chromium;
    private final String county;
    private final String pack;
    private final Map<Account, Visitor> screens = new LinkedHashMap<>();

    Crew(Platform platform, Chromium chromium, String county, String pack) {
        this.platform = platform;
        this.chromium = chromium;
        this.county = county;
        this.pack = pack;
    }

    /** Who holds the role; they log in at the first call. */
    Visitor as(String role) {
        return as(role, unit -> true);
    }

    /** Who holds the role at that unit. */
    Visitor as(String role, String unit) {
        return as(role, unit::equals);
    }

    /** The unit on the line at which the role is held, of the kind that the predicate tells. */
    String unit(String role, Predicate<String> kind) {
        return account(role, kind).unit();
    }

    /** What the pack calls a unit. */
    String name(String unit) {
        try {
            return Files.readAllLines(COUNTIES.resolve(pack).resolve("organisation.csv")).stream()
                    .map(line -> List.of(line.split(",", -1)))
                    .filter(row -> row.get(0).equals(unit))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException(unit))
                    .get(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All their screens so far. */
    Iterable<Visitor> screens() {
        return screens.values();
    }

    private Visitor as(String role, Predicate<String> kind) {
        return screens.computeIfAbsent(account(role, kind), who -> chromium.visitor(platform, who));
    }

    private Account account(String role, Predicate<String> kind) {
        return platform.accounts().stream()
                .filter(a -> a.county().equals(county) && a.role().equals(role) && kind.test(a.unit()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(county + " has no generated account for " + role));
    }

    @Override
    public void close() {
        screens.values().forEach(Visitor::close);
    }
}
