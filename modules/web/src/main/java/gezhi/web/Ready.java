package gezhi.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The platform serves when its database answers and has been migrated. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Resource(lookup = "jdbc/gezhi")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from platform_county")) {
            return query.execute();
        } catch (SQLException e) {
            return false;
        }
    }
}
