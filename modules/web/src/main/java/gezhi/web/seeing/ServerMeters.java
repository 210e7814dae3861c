package gezhi.web.seeing;

import gezhi.access.admission.Admission;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Gives what all modules count ({@link Metrics}) to Prometheus, together with what the Java machine, the process and the
 * pool of connections say of themselves.
 */
@ApplicationScoped
class ServerMeters {

    @Inject
    private Admission admission;

    private PrometheusMeterRegistry registry;
    private JvmGcMetrics collections;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        collections = new JvmGcMetrics();
        Metrics.addRegistry(registry);
        List<MeterBinder> binders = List.of(
                new JvmMemoryMetrics(),
                new JvmThreadMetrics(),
                new ClassLoaderMetrics(),
                new ProcessorMetrics(),
                new UptimeMetrics(),
                new FileDescriptorMetrics(),
                new ResidentMemory(),
                new ConnectionPool(),
                new AdmissionMeters(admission),
                collections);
        binders.forEach(binder -> binder.bindTo(registry));
    }

    void write(OutputStream out, String type) throws IOException {
        registry.scrape(out, type);
    }

    @PreDestroy
    void end() {
        Metrics.removeRegistry(registry);
        collections.close();
        registry.close();
    }
}
