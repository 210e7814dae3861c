package gezhi.web.seeing;

import gezhi.casework.CaseProgress;
import gezhi.config.Configurations;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Trail;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts reports by channel and steps by operation, each by the model of the county; what was rolled back is not counted. */
@ApplicationScoped
class CaseMeters {

    @Inject
    private Configurations configurations;

    /** After the transaction the database can no longer be asked. */
    private final Map<CountyCode, String> models = new ConcurrentHashMap<>();

    void happening(@Observes CaseProgress progress) {
        Trail.about(progress.number());
        models.put(progress.county(), configurations.current().model());
    }

    void happened(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseProgress progress) {
        String model = models.getOrDefault(progress.county(), "unknown");
        if (progress.before() == null) {
            Counter.builder("gezhi.reports")
                    .description("Reports that were taken")
                    .tags("channel", progress.after().channel(), "model", model)
                    .register(Metrics.globalRegistry)
                    .increment();
        } else {
            Counter.builder("gezhi.steps")
                    .description("Steps of cases")
                    .tags("operation", progress.operation(), "model", model)
                    .register(Metrics.globalRegistry)
                    .increment();
        }
    }
}
