package gezhi.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Places well inside the unit grids of a county, WGS-84. */
final class Places {

    private static final int MOST = 400;

    private Places() {}

    /** Lines of county, longitude and latitude; none when the county has no outlines. */
    static List<String> of(Target target, String county) throws IOException {
        List<String> places = new ArrayList<>();
        try (Connection connection = target.admin();
                var statement = connection.prepareStatement("select outline from grid_cell"
                        + " where tenant_id = ? and valid_to is null order by md5(code) limit " + MOST)) {
            County.set(connection, county);
            statement.setString(1, county);
            var rows = statement.executeQuery();
            while (rows.next()) {
                Coordinate inside = new WKBReader()
                        .read(rows.getBytes(1))
                        .getInteriorPoint()
                        .getCoordinate();
                places.add(String.format(Locale.ROOT, "%s %.6f %.6f", county, inside.x, inside.y));
            }
            return places;
        } catch (SQLException | ParseException e) {
            throw new IOException("the grids of " + county + " cannot be read", e);
        }
    }
}
