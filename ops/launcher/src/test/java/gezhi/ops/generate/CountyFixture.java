package gezhi.ops.generate;

import gezhi.config.CountyConfig;
import gezhi.config.flow.Role;
import gezhi.config.internal.Content;
import gezhi.config.internal.VersionCompiler;
import gezhi.kernel.CountyCode;
import gezhi.ops.Account;
import gezhi.ops.MigratedDatabase;
import gezhi.ops.Options;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

/** A database with one small county of the Xintian model: three townships, two villages each, two grids each. */
final class CountyFixture implements AutoCloseable {

    static final String COUNTY = "431128";
    static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private static final Instant SINCE = Instant.parse("2020-01-01T00:00:00Z");
    private static final String YAML =
            """
            code: "431128"
            name: 新田县
            model: xintian
            numberPrefix: XT
            region: 湖南 永州
            calendar:
              zone: Asia/Shanghai
            """;

    private final MigratedDatabase database;
    private final Path accounts;
    private final Random random = new Random(1);
    private final Map<String, String> types = new LinkedHashMap<>();

    private CountyFixture(MigratedDatabase database, Path accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    static CountyFixture start(Path folder) throws SQLException, IOException {
        var options = Options.of(folder)
                .withPrograms(Path.of("target", "postgresql").toAbsolutePath())
                .withEnvironment(Map.of());
        var fixture = new CountyFixture(MigratedDatabase.start(options), folder.resolve("accounts.csv"));
        try (Connection connection = fixture.superuser()) {
            connection.setAutoCommit(false);
            fixture.fill(connection);
            connection.commit();
        }
        return fixture;
    }

    Generated generate(Plan plan) throws SQLException, IOException {
        return new Generator(database.database(), database.superuser().orElseThrow(), accounts, line -> {}).run(plan);
    }

    Connection superuser() throws SQLException {
        return database.database().connect(database.superuser().orElseThrow());
    }

    Connection server() throws SQLException {
        return database.database().connect(database.database().app());
    }

    List<Account> accounts() throws IOException {
        return Account.read(accounts);
    }

    @Override
    public void close() {
        database.close();
    }

    private void fill(Connection connection) throws SQLException, IOException {
        String categories = resource("/gezhi/config/categories.csv");
        var content = new Content(resource("/gezhi/config/models/xintian.yaml"), YAML, categories);
        CountyConfig config = VersionCompiler.compile(new CountyCode(COUNTY), id(), 1, content);
        write(
                connection,
                "platform_county",
                List.<Object[]>of(row(COUNTY, "新田县", "湖南 永州", "xintian", 1, "ACTIVE", 12, 40, SINCE)));
        write(
                connection,
                "config_version",
                List.<Object[]>of(row(
                        COUNTY,
                        id(),
                        1,
                        SINCE,
                        SINCE,
                        "operator@platform",
                        content.sha256(),
                        content.model(),
                        YAML,
                        categories,
                        "",
                        0)));
        write(connection, "grid_structure", List.<Object[]>of(row(COUNTY, id(), 1, SINCE)));
        structure(connection);
        staff(connection, config);
    }

    private void structure(Connection connection) throws SQLException {
        List<Object[]> divisions = new ArrayList<>();
        List<Object[]> units = new ArrayList<>();
        List<Object[]> cells = new ArrayList<>();
        units.add(unit(COUNTY, "新田县社会治理监督指挥中心", "COUNTY", null, COUNTY));
        units.add(unit("CGJ", "新田县城市管理和综合执法局", "DEPARTMENT", COUNTY, COUNTY));
        units.add(unit("GAJ", "新田县公安局", "DEPARTMENT", COUNTY, COUNTY));
        for (int t = 1; t <= 3; t++) {
            String town = COUNTY + "00" + t;
            divisions.add(row(COUNTY, id(), town, "第" + t + "镇", "镇", COUNTY, SINCE, null));
            units.add(unit(town, "第" + t + "镇人民政府", "TOWNSHIP", COUNTY, town));
            for (int v = 1; v <= 2; v++) {
                String village = town + "00" + v;
                divisions.add(row(COUNTY, id(), village, "第" + v + "村", "村", town, SINCE, null));
                units.add(unit(village, "第" + v + "村", "VILLAGE", town, village));
                for (int g = 1; g <= 2; g++) {
                    cells.add(cell(village + "00" + g, 112 + t * 0.1 + v * 0.01 + g * 0.004, 25.9));
                }
            }
        }
        write(connection, "grid_division", divisions);
        write(connection, "grid_unit", units);
        write(connection, "grid_cell", cells);
    }

    private Object[] unit(String code, String name, String type, String parent, String division) {
        types.put(code, type);
        return row(COUNTY, id(), code, name, type, parent, division, SINCE, null);
    }

    private Object[] cell(String code, double west, double south) {
        types.put(code, "GRID");
        double east = west + 0.003;
        double north = south + 0.003;
        var outline = new GeometryFactory().createPolygon(new Coordinate[] {
            new Coordinate(west, south),
            new Coordinate(east, south),
            new Coordinate(east, north),
            new Coordinate(west, north),
            new Coordinate(west, south)
        });
        return row(
                COUNTY,
                id(),
                code,
                "网格",
                "GENERAL",
                new WKBWriter().write(outline),
                1.0,
                west,
                south,
                east,
                north,
                SINCE,
                null);
    }

    /** One of each role at each unit where it can be held; those of the first township can log in. */
    private void staff(Connection connection, CountyConfig config) throws SQLException {
        List<Object[]> people = new ArrayList<>();
        List<Object[]> posts = new ArrayList<>();
        List<Account> known = new ArrayList<>();
        types.forEach((unit, type) -> {
            for (Role role : config.flow().roles().values()) {
                if (role.at().contains(type)) {
                    UUID person = id();
                    String account = role.name().toLowerCase(java.util.Locale.ROOT) + people.size();
                    boolean opens =
                            !unit.startsWith(COUNTY) || unit.equals(COUNTY) || unit.startsWith(COUNTY + "001001");
                    people.add(row(
                            COUNTY,
                            person,
                            account,
                            "员工" + people.size(),
                            "12000000000",
                            opens ? "$hash$" : null,
                            opens ? SINCE : null,
                            false,
                            0,
                            null,
                            false,
                            SINCE,
                            1));
                    posts.add(row(COUNTY, id(), person, role.name(), unit));
                    if (opens) {
                        known.add(new Account(COUNTY, account, role.name(), unit, "secret-" + account));
                    }
                }
            }
        });
        write(connection, "access_account", people);
        write(connection, "access_post", posts);
        Account.write(accounts, known);
    }

    private static void write(Connection connection, String name, List<Object[]> rows) throws SQLException {
        Table table = Table.read(connection, name);
        rows.forEach(table::add);
        table.send(connection);
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static String resource(String name) throws IOException {
        try (var in = CountyFixture.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
