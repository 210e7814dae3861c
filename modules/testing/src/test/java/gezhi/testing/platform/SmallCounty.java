package gezhi.testing.platform;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A county of one township, one village and one grid for tests that need one of their own: wang runs the centre, admin
 * configures, aud audits, qian is the township, wu is the grid. Two of them differ in nothing but the division code.
 */
public final class SmallCounty {

    private static final String WRITTEN_FOR = "990001";

    private SmallCounty() {}

    /** The code of its only grid. */
    public static String grid(String county) {
        return county + "001001001";
    }

    /**
     * Makes the county.
     *
     * @param like an account whose password all its people get: those of a pack have none, and there is no way to give
     *     one over the API
     */
    public static void onboard(Platform platform, String county, Account like) throws SQLException {
        onboard(platform, county, pack(county), like);
    }

    /**
     * Makes a county of a pack.
     *
     * @param like an account whose password all its people get
     */
    public static void onboard(Platform platform, String county, byte[] pack, Account like) throws SQLException {
        Answer answer = People.operator(platform)
                .send("PUT", "/api/v1/counties/" + county + "/config", pack, "Content-Type", "application/zip");
        if (answer.status() != 200) {
            throw new AssertionError("the county was not made: " + answer);
        }
        new Rows(platform)
                .change(
                        "update access_account set (password_hash, password_changed_at) = (select password_hash,"
                                + " password_changed_at from access_account where tenant_id = ? and account = ?)"
                                + " where tenant_id = ? and password_hash is null",
                        like.county(),
                        like.account(),
                        county);
    }

    /** Its pack. */
    public static byte[] pack(String county) {
        return pack(county, "双生县", "");
    }

    /** The same under another name and with more in its {@code county.yaml}. */
    public static byte[] pack(String county, String name, String more) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "county.yaml",
                """
                code: "990001"
                name: 双生县
                model: jimo
                numberPrefix: TW
                options:
                  preFilingVerify: OPTIONAL
                  preClosingCheck: OPTIONAL
                """
                                .replace("双生县", name)
                        + more);
        files.put(
                "divisions.csv",
                """
                code,name,type,parent
                990001001,城关镇,镇,990001
                990001001001,田心村,村委会,990001001
                """);
        files.put(
                "organisation.csv",
                """
                unit,name,type,parent,division
                990001,双生县监督指挥中心,COUNTY,,990001
                CGJ,城市管理局,DEPARTMENT,990001,990001
                990001001,城关镇,TOWNSHIP,990001,990001001
                990001001001,田心村,VILLAGE,990001001,990001001001
                """);
        files.put(
                "grids.geojson",
                """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"code":"990001001001001","name":"第 1 网格","kind":"GENERAL"},"geometry":{"type":"Polygon","coordinates":[[[112,25],[112.1,25],[112.1,25.1],[112,25.1],[112,25]]]}}
                ]}
                """);
        files.put(
                "staff.csv",
                """
                account,name,roles,unit,phone
                wang,王一,ACCEPTOR;DUTY_CHIEF;DISPATCHER,990001,12000000001
                li,李二,SUPERVISOR;LEADER,990001,12000000002
                admin,管三,COUNTY_ADMIN,990001,12000000003
                aud,审四,AUDITOR,990001,12000000004
                zhao,赵五,DEPARTMENT;HANDLER,CGJ,12000000005
                qian,钱六,TOWN_CENTER;LEADER,990001001,12000000006
                zhou,周七,VILLAGE,990001001001,12000000007
                wu,吴八,GRID_WORKER;GRID_LEADER,990001001001001,12000000008
                """);
        return zip(files, county);
    }

    private static byte[] zip(Map<String, String> files, String county) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().replace(WRITTEN_FOR, county).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
