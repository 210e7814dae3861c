package gezhi.config.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes county packs; what {@link PackReader} makes of one is equal to what was written, but for lines. */
public final class PackWriter {

    private PackWriter() {}

    /** The archive, its files at the top. */
    public static byte[] zip(CountyPack pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files(pack).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The texts of the files by name. */
    public static Map<String, String> files(CountyPack pack) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("county.yaml", pack.county().text());
        files.put(
                "divisions.csv",
                csv("code,name,type,parent", pack.divisions(), r -> List.of(r.code(), r.name(), r.type(), r.parent())));
        files.put(
                "organisation.csv",
                csv(
                        "unit,name,type,parent,division",
                        pack.organisation(),
                        r -> List.of(r.unit(), r.name(), r.type(), orEmpty(r.parent()), orEmpty(r.division()))));
        files.put("grids.geojson", grids(pack.grids()));
        files.put(
                "staff.csv",
                csv(
                        "account,name,roles,unit,phone",
                        pack.staff(),
                        r -> List.of(r.account(), r.name(), String.join(";", r.roles()), r.unit(), r.phone())));
        files.put("categories.csv", pack.categories().text());
        if (pack.ownModel() != null) {
            files.put("model.yaml", pack.ownModel().text());
        }
        return files;
    }

    private static <R> String csv(String heading, List<R> rows, Function<R, List<Object>> values) {
        StringBuilder text = new StringBuilder(heading).append('\n');
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (R row : rows) {
                printer.printRecord(values.apply(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A feature a line, so that people can compare two files. */
    private static String grids(List<GridFeature> grids) {
        StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[\n");
        for (int i = 0; i < grids.size(); i++) {
            text.append(grids.get(i).json()).append(i + 1 < grids.size() ? ",\n" : "\n");
        }
        return text.append("]}\n").toString();
    }

    private static Object orEmpty(Object code) {
        return code == null ? "" : code;
    }
}
