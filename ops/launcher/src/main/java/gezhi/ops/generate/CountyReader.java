package gezhi.ops.generate;

import gezhi.access.Post;
import gezhi.access.StaffMember;
import gezhi.config.CountyConfig;
import gezhi.config.internal.Content;
import gezhi.config.internal.VersionCompiler;
import gezhi.grid.Unit;
import gezhi.kernel.CountyCode;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;
import gezhi.kernel.WorkCalendar;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Reads what a county has in force from the database. Compiles each configuration once, however many counties have it. */
final class CountyReader {

    private static final String OWN_LINES = "(?m)^(code|name|region):.*$";

    private final Map<String, CountyConfig> compiled = new ConcurrentHashMap<>();

    /** The county of a code. */
    PlayedCounty read(Connection connection, CountyCode county) throws SQLException {
        Map<UnitCode, Unit> units = new LinkedHashMap<>();
        each(connection, county, "select code, name, type, parent, division from grid_unit", row -> {
            var code = new UnitCode(row.getString(1));
            units.put(code, new Unit(code, row.getString(2), row.getString(3), unit(row, 4), division(row, 5)));
        });
        List<PlayedCounty.Place> places = new ArrayList<>();
        each(connection, county, "select code, name, outline, east - west, north - south from grid_cell", row -> {
            var code = new GridCode(row.getString(1));
            UnitCode parent =
                    List.of(
                                    new UnitCode(code.village().value()),
                                    new UnitCode(code.township().value()))
                            .stream()
                            .filter(units::containsKey)
                            .findFirst()
                            .orElseGet(() -> new UnitCode(county.value()));
            units.put(code.unit(), new Unit(code.unit(), row.getString(2), Unit.GRID, parent, code.village()));
            places.add(place(code, row));
        });
        return new PlayedCounty(config(connection, county), units.values(), places, staff(connection, county));
    }

    /** The calendar of the county. */
    WorkCalendar calendar(Connection connection, CountyCode county) throws SQLException {
        return config(connection, county).calendar();
    }

    private static PlayedCounty.Place place(GridCode code, ResultSet row) throws SQLException {
        try {
            Point inside = new WKBReader().read(row.getBytes(3)).getInteriorPoint();
            return new PlayedCounty.Place(
                    code, inside.getX(), inside.getY(), Math.min(row.getDouble(4), row.getDouble(5)) / 12);
        } catch (ParseException e) {
            throw new IllegalStateException("the outline of " + code + " cannot be read", e);
        }
    }

    private static List<StaffMember> staff(Connection connection, CountyCode county) throws SQLException {
        Map<UUID, StaffMember> people = new LinkedHashMap<>();
        String query = "select a.id, a.account, a.name, p.role, p.unit from access_account a"
                + " join access_post p on p.tenant_id = a.tenant_id and p.account_id = a.id"
                + " where a.tenant_id = ? and not a.disabled order by a.account, p.unit, p.role";
        ask(connection, county, query, row -> people.computeIfAbsent(
                        row.getObject(1, UUID.class),
                        id -> new StaffMember(id, string(row, 2), string(row, 3), new ArrayList<>()))
                .posts()
                .add(new Post(row.getString(4), new UnitCode(row.getString(5)))));
        return List.copyOf(people.values());
    }

    private CountyConfig config(Connection connection, CountyCode county) throws SQLException {
        List<CountyConfig> latest = new ArrayList<>();
        String query = "select id, number, model, county, categories from config_version where tenant_id = ?"
                + " order by number desc limit 1";
        ask(connection, county, query, row -> {
            var content = new Content(row.getString(3), row.getString(4), row.getString(5));
            CountyConfig same = compiled.computeIfAbsent(
                    content.model() + content.county().replaceAll(OWN_LINES, "") + content.categories(),
                    key -> VersionCompiler.compile(county, new UUID(0, 0), 0, content));
            latest.add(new CountyConfig(
                    row.getObject(1, UUID.class),
                    row.getInt(2),
                    county,
                    same.name(),
                    same.model(),
                    same.numberPrefix(),
                    same.flow(),
                    same.categories(),
                    same.calendar(),
                    same.settings()));
        });
        return latest.get(0);
    }

    private static void each(Connection connection, CountyCode county, String select, Rows rows) throws SQLException {
        ask(connection, county, select + " where tenant_id = ? and valid_to is null order by code", rows);
    }

    private static void ask(Connection connection, CountyCode county, String query, Rows rows) throws SQLException {
        try (var question = connection.prepareStatement(query)) {
            question.setString(1, county.value());
            try (var answer = question.executeQuery()) {
                while (answer.next()) {
                    rows.take(answer);
                }
            }
        }
    }

    private static UnitCode unit(ResultSet row, int column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : new UnitCode(code);
    }

    private static DivisionCode division(ResultSet row, int column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : new DivisionCode(code);
    }

    private static String string(ResultSet row, int column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Rows {
        void take(ResultSet row) throws SQLException;
    }
}
