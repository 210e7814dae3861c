package gezhi.ops.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the files of a pack: UTF-8, a line feed after each row, one grid a line, so that a difference is readable. */
final class PackFiles {

    private final Path pack;

    PackFiles(Path pack) {
        this.pack = pack;
    }

    void divisions(List<Township> townships, String county) throws IOException {
        List<Object[]> rows = new ArrayList<>();
        for (Township township : townships) {
            rows.add(new Object[] {township.code(), township.name(), township.type(), county});
            for (Village village : township.villages()) {
                rows.add(new Object[] {village.code(), village.officialName(), village.type(), township.code()});
            }
        }
        csv("divisions.csv", "code,name,type,parent", rows);
    }

    void organisation(List<UnitRow> units) throws IOException {
        csv(
                "organisation.csv",
                "unit,name,type,parent,division",
                units.stream()
                        .map(unit ->
                                new Object[] {unit.code(), unit.name(), unit.type(), unit.parent(), unit.division()})
                        .toList());
    }

    void staff(List<StaffRow> staff) throws IOException {
        csv(
                "staff.csv",
                "account,name,roles,unit,phone",
                staff.stream()
                        .map(row -> new Object[] {row.account(), row.name(), row.roles(), row.unit(), row.phone()})
                        .toList());
    }

    /** Grids as GeoJSON (RFC 7946): WGS-84, counter-clockwise, each ring from its westernmost corner on. */
    void grids(List<DrawnGrid> grids) throws IOException {
        try (Writer writer = Files.newBufferedWriter(pack.resolve("grids.geojson"))) {
            writer.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
            for (Iterator<DrawnGrid> each = grids.iterator(); each.hasNext(); ) {
                writer.write(feature(each.next()));
                writer.write(each.hasNext() ? ",\n" : "\n");
            }
            writer.write("]}\n");
        }
    }

    private static String feature(DrawnGrid grid) {
        List<Point> ring = grid.ring();
        int first = IntStream.range(0, ring.size())
                .boxed()
                .min(Comparator.comparing(
                        ring::get, Comparator.comparingInt(Point::x).thenComparingInt(Point::y)))
                .orElseThrow();
        String positions = IntStream.rangeClosed(0, ring.size())
                .mapToObj(i -> ring.get((first + i) % ring.size()).toJson())
                .collect(Collectors.joining(","));
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + grid.code() + "\",\"name\":\"" + grid.name()
                + "\",\"kind\":\"" + (grid.dedicated() ? "DEDICATED" : "GENERAL")
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + positions + "]]}}";
    }

    private void csv(String file, String header, List<Object[]> rows) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setRecordSeparator('\n')
                .setHeader(header.split(","))
                .get();
        try (Writer writer = Files.newBufferedWriter(pack.resolve(file));
                CSVPrinter printer = new CSVPrinter(writer, format)) {
            rows.forEach(row -> print(printer, row));
        }
    }

    private static void print(CSVPrinter printer, Object[] row) {
        try {
            printer.printRecord(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
