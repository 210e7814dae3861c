package gezhi.config.internal.pack;

import gezhi.config.Severity;
import gezhi.config.pack.CountyPack;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which files of a pack gave nothing at all: what follows from that need not be told file by file. */
final class Unread {

    static final String DIVISIONS = "divisions.csv";
    static final String ORGANISATION = "organisation.csv";
    static final String GRIDS = "grids.geojson";
    static final String STAFF = "staff.csv";

    private final Set<String> files = new TreeSet<>();

    Unread(CountyPack pack) {
        Map<String, Collection<?>> rows = new LinkedHashMap<>();
        rows.put(DIVISIONS, pack.divisions());
        rows.put(ORGANISATION, pack.organisation());
        rows.put(GRIDS, pack.grids());
        rows.put(STAFF, pack.staff());
        boolean broken = pack.findings().stream()
                .anyMatch(f -> f.severity() == Severity.ERROR && !rows.containsKey(f.file()) && f.line() == null);
        rows.forEach((file, read) -> {
            if (read.isEmpty() && (broken || faulty(pack, file))) {
                files.add(file);
            }
        });
    }

    boolean has(String... names) {
        for (String name : names) {
            if (files.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean faulty(CountyPack pack, String file) {
        return pack.findings().stream()
                .anyMatch(f -> f.severity() == Severity.ERROR && f.file().equals(file));
    }
}
