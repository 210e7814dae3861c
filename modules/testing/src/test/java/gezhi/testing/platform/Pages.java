package gezhi.testing.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The pages of the platform, read off the EAR that is tested. */
public final class Pages {

    private static final Path EAR = Path.of("../../platform-ear/target/gezhi.ear");

    private Pages() {}

    /** Paths of all pages that can be asked for, such as /queue.xhtml. */
    public static Set<String> all() {
        Set<String> pages = new TreeSet<>();
        try (InputStream ear = Files.newInputStream(EAR)) {
            collect(ear, "", pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private static void collect(InputStream archive, String root, Set<String> pages) throws IOException {
        var zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.endsWith(".war")) {
                collect(new ByteArrayInputStream(zip.readAllBytes()), "", pages);
            } else if (name.endsWith(".jar") && (name.contains("gezhi") || name.contains("topic"))) {
                collect(new ByteArrayInputStream(zip.readAllBytes()), "META-INF/resources/", pages);
            } else if (name.endsWith(".xhtml") && name.startsWith(root)) {
                String page = name.substring(root.length());
                if (!page.startsWith("WEB-INF/") && !page.startsWith("META-INF/") && !page.startsWith("resources/")) {
                    pages.add("/" + page);
                }
            }
        }
    }
}
