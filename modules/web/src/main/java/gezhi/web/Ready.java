package gezhi.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * The platform serves when its database answers and has the tables that this build needs; a later build's do as well. It
 * asks over a connection of its own, which waits for two seconds at most: a pool that is used to the full says nothing
 * about the database.
 */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Resource(lookup = "jdbc/gezhi-health")
    private DataSource database;

    private volatile boolean complete;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
        try (Connection connection = database.getConnection()) {
            if (!complete) {
                Set<String> missing = Tables.missing(connection);
                if (!missing.isEmpty()) {
                    return answer.down()
                            .withData("missing", String.join(" ", List.copyOf(missing)))
                            .build();
                }
                complete = true;
            }
            return answer.status(answers(connection)).build();
        } catch (SQLException e) {
            return answer.down()
                    .withData("state", String.valueOf(e.getSQLState()))
                    .build();
        }
    }

    private static boolean answers(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select count(*) from platform_county")) {
            return query.execute();
        }
    }
}
