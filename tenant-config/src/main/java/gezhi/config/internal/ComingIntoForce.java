package gezhi.config.internal;

import gezhi.tenancy.CountyJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Enters into the registry of counties what has come into force by the clock: name, model and version, which the login
 * page and the operator's list show. Cases follow the version itself, to the instant; nothing waits for this.
 */
@ApplicationScoped
class ComingIntoForce implements CountyJob {

    @Inject
    private Registration registration;

    @Override
    public String name() {
        return "config-coming-into-force";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        registration.follow();
    }
}
