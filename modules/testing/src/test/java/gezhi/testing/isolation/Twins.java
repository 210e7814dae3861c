package gezhi.testing.isolation;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Pictures;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.SeenCase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Two counties that are the same but for their division code: names, departments, accounts, categories, number prefix and
 * so the case numbers. The first has something to hide; whatever of it shows in the second bears the mark.
 */
final class Twins {

    /** What nobody in the second county may ever read. */
    static final String SECRET = "甲县机密";

    static final String FIRST = "990001";
    static final String SECOND = "990002";

    private static final Map<String, Twins> KNOWN = new ConcurrentHashMap<>();

    final Platform platform;

    /** A case that has the same number in both counties. */
    final String common;

    /** A case of the first county whose number the second does not have. */
    final String secret;

    /** Evidence of that case. */
    final String attachment;

    private Twins(Platform platform) throws SQLException {
        this.platform = platform;
        onboard(FIRST);
        onboard(SECOND);
        passwords(FIRST, platform.account(People.JIMO, "ACCEPTOR"));
        passwords(SECOND, platform.account(People.JIMO, "DISPATCHER"));
        Client first = client(FIRST, "wu");
        attachment = uploadSecret(first);
        common = Reports.send(
                        first,
                        Reports.inGrid("GRID", grid(FIRST))
                                .add("title", SECRET + " 同号")
                                .add("text", SECRET)
                                .build())
                .number();
        secret = Reports.send(
                        first,
                        Reports.inGrid("GRID", grid(FIRST))
                                .add("title", SECRET + " 独有")
                                .add("text", SECRET)
                                .add(
                                        "reporter",
                                        Json.createObjectBuilder()
                                                .add("name", SECRET)
                                                .add("phone", "13912345678"))
                                .add("attachments", Json.createArrayBuilder().add(attachment))
                                .build())
                .number();
        SeenCase twin = Reports.send(
                client(SECOND, "wu"),
                Reports.inGrid("GRID", grid(SECOND)).add("title", "乙县 同号").build());
        if (!twin.number().equals(common)) {
            throw new AssertionError("the twins' numbers differ: " + common + " and " + twin.number());
        }
    }

    static Twins of(Platform platform) {
        return KNOWN.computeIfAbsent(platform.baseUrl().toString(), key -> {
            try {
                return new Twins(platform);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Somebody of a twin: wang runs the centre, admin configures, aud audits, qian is the township, wu is the grid. */
    Client client(String county, String account) {
        return Client.login(platform.baseUrl(), new Account(county, account, "", "", password(county)));
    }

    String password(String county) {
        return platform.account(People.JIMO, county.equals(FIRST) ? "ACCEPTOR" : "DISPATCHER")
                .password();
    }

    static String grid(String county) {
        return county + "001001001";
    }

    /** The pack of a twin. */
    static byte[] pack(String county) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "county.yaml",
                """
                code: "%s"
                name: 双生县
                model: jimo
                numberPrefix: TW
                options:
                  preFilingVerify: OPTIONAL
                  preClosingCheck: OPTIONAL
                """
                        .formatted(county));
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

    private void onboard(String county) {
        Answer answer = People.operator(platform)
                .send("PUT", "/api/v1/counties/" + county + "/config", pack(county), "Content-Type", "application/zip");
        if (answer.status() != 200) {
            throw new AssertionError("the twin was not made: " + answer);
        }
    }

    /** Staff of a pack have no password, and there is no way to give one over the API: the hash of a known one is set. */
    private void passwords(String county, Account like) throws SQLException {
        new Rows(platform)
                .change(
                        "update access_account set (password_hash, password_changed_at) = (select password_hash,"
                                + " password_changed_at from access_account where tenant_id = ? and account = ?)"
                                + " where tenant_id = ? and password_hash is null",
                        like.county(),
                        like.account(),
                        county);
    }

    private static String uploadSecret(Client as) {
        JsonObject stored = as.upload("/api/v1/attachments", SECRET + ".jpg", "image/jpeg", Pictures.jpeg(9))
                .json();
        return stored.getString("id");
    }

    private static byte[] zip(Map<String, String> files, String county) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().replace(FIRST, county).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
