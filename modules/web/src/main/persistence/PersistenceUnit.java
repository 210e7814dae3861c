import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Build step: writes persistence.xml with the entities of every module on the class path. A module is recognised by its
 * package, so a topic that is left out of the WAR is left out here too.
 */
class PersistenceUnit {

    private static final Set<String> MARKS = Set.of("Entity", "MappedSuperclass", "Embeddable", "Converter");

    public static void main(String[] args) throws Exception {
        Set<String> entities = new TreeSet<>();
        for (URL root : Collections.list(Thread.currentThread().getContextClassLoader().getResources("gezhi"))) {
            if (root.getProtocol().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(root.toURI(), Collections.emptyMap())) {
                    collect(jar.getPath("/"), entities);
                }
            } else {
                collect(Path.of(root.toURI()).getParent(), entities);
            }
        }
        if (entities.isEmpty()) {
            throw new IllegalStateException("no entity found on the class path");
        }
        String list = entities.stream().map(n -> "<class>" + n + "</class>").collect(Collectors.joining("\n    "));
        String unit = Files.readString(Path.of(args[0]));
        if (!unit.contains("<!--entities-->")) {
            throw new IllegalStateException(args[0] + " has no mark for the entities");
        }
        Path target = Path.of(args[1]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, unit.replace("<!--entities-->", list));
    }

    private static void collect(Path root, Set<String> entities) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("gezhi"))) {
            files.filter(f -> f.toString().endsWith(".class"))
                    .map(f -> root.relativize(f).toString())
                    .map(f -> f.substring(0, f.length() - ".class".length()).replace('/', '.').replace('\\', '.'))
                    .filter(n -> !n.endsWith("-info"))
                    .filter(PersistenceUnit::isMapped)
                    .forEach(entities::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isMapped(String name) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return Stream.of(Class.forName(name, false, loader).getDeclaredAnnotations())
                    .map(a -> a.annotationType())
                    .anyMatch(t -> t.getName().startsWith("jakarta.persistence.") && MARKS.contains(t.getSimpleName()));
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
