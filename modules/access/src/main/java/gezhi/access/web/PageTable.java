package gezhi.access.web;

import gezhi.access.ActiveUser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who may open which page, collected from the files {@code gezhi/access/pages.properties} of all modules:
 *
 * <pre>
 * queue.xhtml = case:read            whoever has the permission; several, separated by commas: one of them
 * password.xhtml = login             whoever is logged in
 * login.xhtml = open                 everybody
 * jakarta.faces.resource/* = open    everything below a folder
 * home.20 = queue.xhtml              where a user begins: the first that they may open
 * </pre>
 */
final class PageTable {

    static final String FILE = "gezhi/access/pages.properties";

    private static final String HOME = "home.";

    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<Integer, String> homes = new TreeMap<>();

    /** A line's right side. */
    record Rule(Set<String> anyOf) {

        static final Rule OPEN = new Rule(Set.of("open"));
        static final Rule LOGIN = new Rule(Set.of("login"));

        boolean open() {
            return equals(OPEN);
        }

        boolean permits(ActiveUser user) {
            return open() || equals(LOGIN) || anyOf.stream().anyMatch(user::has);
        }
    }

    PageTable(List<Properties> files) {
        files.forEach(file -> file.stringPropertyNames().forEach(key -> add(key.strip(), file.getProperty(key))));
    }

    /** The table of all modules that the loader sees. */
    static PageTable load(ClassLoader loader) {
        try {
            return new PageTable(Collections.list(loader.getResources(FILE)).stream()
                    .map(PageTable::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule for a path of the application, which begins with a slash; none for what no module lists. */
    Optional<Rule> rule(String path) {
        return line(path).map(rules::get);
    }

    /** The line that holds for a path, under which it is counted: there are few of them, however many paths. */
    String route(String path) {
        return line(path).orElse("other");
    }

    private Optional<String> line(String path) {
        if (rules.containsKey(path)) {
            return Optional.of(path);
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String folder = path.substring(0, slash) + "/*";
            if (rules.containsKey(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** The page with which a user begins. */
    Optional<String> home(ActiveUser user) {
        return homes.values().stream()
                .filter(page -> rule(page).filter(r -> r.permits(user)).isPresent())
                .findFirst();
    }

    private void add(String key, String value) {
        if (key.startsWith(HOME)) {
            put(homes, Integer.valueOf(key.substring(HOME.length())), path(value.strip()), key);
            return;
        }
        Set<String> anyOf = Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (anyOf.isEmpty()) {
            throw new IllegalStateException(FILE + ": no permission for " + key);
        }
        put(rules, path(key), new Rule(anyOf), key);
    }

    private static <K, V> void put(Map<K, V> map, K key, V value, String name) {
        V before = map.putIfAbsent(key, value);
        if (before != null && !before.equals(value)) {
            throw new IllegalStateException(FILE + ": two modules differ on " + name);
        }
    }

    private static String path(String page) {
        return page.startsWith("/") ? page : "/" + page;
    }

    private static Properties read(URL file) {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
