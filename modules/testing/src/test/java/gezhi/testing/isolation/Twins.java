package gezhi.testing.isolation;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Pictures;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.SeenCase;
import gezhi.testing.platform.SmallCounty;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
        SmallCounty.onboard(platform, FIRST, platform.account(People.JIMO, "ACCEPTOR"));
        SmallCounty.onboard(platform, SECOND, platform.account(People.JIMO, "DISPATCHER"));
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
        return SmallCounty.grid(county);
    }

    /** The pack of a twin. */
    static byte[] pack(String county) {
        return SmallCounty.pack(county);
    }

    private static String uploadSecret(Client as) {
        JsonObject stored = as.upload("/api/v1/attachments", SECRET + ".jpg", "image/jpeg", Pictures.jpeg(9))
                .json();
        return stored.getString("id");
    }
}
