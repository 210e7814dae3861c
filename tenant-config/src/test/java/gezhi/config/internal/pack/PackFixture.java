package gezhi.config.internal.pack;

import gezhi.config.internal.Findings;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.PackReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small county in order, and ways to spoil it. */
final class PackFixture {

    final Map<String, byte[]> files = new LinkedHashMap<>();

    /** One township with two villages of the same name as in another township, three grids, seven people. */
    static PackFixture small() {
        PackFixture pack = new PackFixture();
        pack.put(
                "county.yaml",
                """
                code: "990001"
                name: 示例县
                model: xintian
                """);
        pack.put(
                "divisions.csv",
                """
                code,name,type,parent
                990001001,城关镇,镇,990001
                990001001001,田心村,村委会,990001001
                990001002,河东乡,乡,990001
                990001002001,田心村,村委会,990001002
                """);
        pack.put(
                "organisation.csv",
                """
                unit,name,type,parent,division
                990001,示例县监督指挥中心,COUNTY,,990001
                CGJ,城市管理局,DEPARTMENT,990001,990001
                990001001,城关镇,TOWNSHIP,990001,990001001
                990001001001,田心村,VILLAGE,990001001,990001001001
                990001002,河东乡,TOWNSHIP,990001,990001002
                990001002001,田心村,VILLAGE,990001002,990001002001
                """);
        pack.put(
                "grids.geojson",
                """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"code":"990001001001001","name":"第 1 网格","kind":"GENERAL"},"geometry":{"type":"Polygon","coordinates":[[[112,25],[112.1,25],[112.1,25.1],[112,25]]]}},
                {"type":"Feature","properties":{"code":"990001001001002","name":"第 2 网格","kind":"GENERAL"},"geometry":{"type":"Polygon","coordinates":[[[112,25],[112.1,25.1],[112,25.1],[112,25]]]}},
                {"type":"Feature","properties":{"code":"990001002001001","name":"第 1 网格","kind":"GENERAL"},"geometry":{"type":"Polygon","coordinates":[[[112.1,25],[112.2,25],[112.2,25.1],[112.1,25]]]}}
                ]}
                """);
        pack.put(
                "staff.csv",
                """
                account,name,roles,unit,phone
                wang,王一,DUTY_CHIEF;DISPATCHER,990001,12000000001
                li,李二,SUPERVISOR;LEADER;COUNTY_ADMIN,990001,12000000002
                zhao,赵三,DEPARTMENT,CGJ,
                qian,钱四,TOWN_CENTER,990001001,
                sun,孙五,TOWN_CENTER,990001002,
                zhou,周六,VILLAGE,990001001001,12000000006
                zhou,周六,VILLAGE,990001002001,12000000006
                wu,吴七,GRID_WORKER,990001001001001,
                wu,吴七,GRID_WORKER,990001001001002,
                zheng,郑八,GRID_WORKER;GRID_LEADER,990001002001001,
                """);
        pack.put("categories.csv", CategoriesFile.shipped().text());
        return pack;
    }

    PackFixture put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PackFixture replace(String file, String from, String to) {
        String text = text(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        return put(file, text.replace(from, to));
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** The archive, its files below a folder given as prefix. */
    byte[] zip(String prefix) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(prefix + file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    CountyPack read() {
        return read(zip(""));
    }

    static CountyPack read(byte[] zip) {
        try {
            return PackReader.read(new ByteArrayInputStream(zip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Findings check() {
        return check(read());
    }

    static Findings check(CountyPack pack) {
        Findings findings = new Findings();
        new PackCheck(ModelCatalog.shipped(), Vocabulary.UNKNOWN).check(pack, findings);
        return findings;
    }
}
