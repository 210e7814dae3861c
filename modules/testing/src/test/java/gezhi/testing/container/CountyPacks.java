package gezhi.testing.container;

import gezhi.config.pack.CountyPack;
import gezhi.config.pack.PackReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs to onboard counties from. */
final class CountyPacks {

    private CountyPacks() {}

    /** The pack of a county that ships. */
    static CountyPack shipped(String county) {
        try {
            return PackReader.read(Path.of(System.getProperty("gezhi.checkout"))
                    .resolve("tenant-config/counties")
                    .resolve(county));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The smallest county of the Jimo model: one township with one village and one grid, and people who log in by the
     * same names as those of Xintian.
     *
     * @param code the county's six digits
     */
    static CountyPack tiny(String code) {
        return read(tinyFiles(code));
    }

    /** The same with a unit whose parent is missing. */
    static CountyPack broken(String code) {
        Map<String, String> files = tinyFiles(code);
        files.computeIfPresent(
                "organisation.csv", (name, text) -> text + "XYZ,没有上级的站所,STATION,NOWHERE," + code + "001\n");
        return read(files);
    }

    /** The same with another {@code county.yaml}. */
    static CountyPack tinyWithYaml(String code, String from, String to) {
        Map<String, String> files = tinyFiles(code);
        files.computeIfPresent("county.yaml", (name, text) -> text.replace(from, to));
        return read(files);
    }

    /** The same after a unit and its people are gone. */
    static CountyPack tinyWithout(String code, String unit) {
        Map<String, String> files = tinyFiles(code);
        files.replaceAll((name, text) -> text.lines()
                .filter(line -> !line.startsWith(unit + ",") && !line.contains("," + unit + ","))
                .collect(Collectors.joining("\n", "", "\n")));
        return read(files);
    }

    private static Map<String, String> tinyFiles(String code) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "county.yaml",
                """
                code: "@"
                name: 示例区
                model: jimo
                numberPrefix: XT
                """);
        files.put(
                "divisions.csv",
                """
                code,name,type,parent
                @001,城关镇,镇,@
                @001001,田心村,村委会,@001
                """);
        files.put(
                "organisation.csv",
                """
                unit,name,type,parent,division
                @,示例区监督指挥中心,COUNTY,,@
                CGJ,城市管理局,DEPARTMENT,@,@
                @001,城关镇,TOWNSHIP,@,@001
                @001001,田心村,VILLAGE,@001,@001001
                """);
        files.put(
                "grids.geojson",
                """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"code":"@001001001","name":"第 1 网格","kind":"GENERAL"},"geometry":{"type":"Polygon","coordinates":[[[120,36],[120.1,36],[120.1,36.1],[120,36]]]}}
                ]}
                """);
        files.put(
                "staff.csv",
                """
                account,name,roles,unit,phone
                acceptor1,王一,ACCEPTOR;DUTY_CHIEF;DISPATCHER,@,12000000001
                supervisor1,李二,SUPERVISOR;LEADER;COUNTY_ADMIN,@,12000000002
                cgj-1,赵三,DEPARTMENT,CGJ,
                t001-1,钱四,TOWN_CENTER;LEADER,@001,
                v001001-1,孙五,VILLAGE,@001001,
                g001001001-1,周六,GRID_WORKER;GRID_LEADER,@001001001,
                """);
        files.replaceAll((name, text) -> text.replace("@", code));
        return files;
    }

    private static CountyPack read(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return PackReader.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
