package gezhi.web.seeing;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many requests of which kind, how long they take, and what they ask of the database. Routes are templates and
 * statuses classes, so that there are few kinds, however many cases and counties there are.
 */
@ApplicationScoped
class RequestMeters {

    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(10)
    };

    private final MeterRegistry registry = Metrics.globalRegistry;
    private final Map<Kind, Timer> requests = new ConcurrentHashMap<>();
    private final Map<String, Sql> statements = new ConcurrentHashMap<>();
    private final AtomicInteger running = new AtomicInteger();

    private record Kind(String method, String route, String status) {}

    private record Sql(DistributionSummary number, Timer time) {}

    @PostConstruct
    void register() {
        Gauge.builder("http.server.requests.running", running, AtomicInteger::get)
                .description("Requests that are being answered")
                .register(registry);
    }

    void begin() {
        running.incrementAndGet();
    }

    void end(SeenRequest request) {
        running.decrementAndGet();
        String route = request.trail().route();
        requests.computeIfAbsent(new Kind(request.method(), route, request.statusClass()), this::timer)
                .record(request.nanos(), TimeUnit.NANOSECONDS);
        Sql sql = statements.computeIfAbsent(route, this::sql);
        sql.number().record(request.trail().statements());
        sql.time().record(request.trail().statementNanos(), TimeUnit.NANOSECONDS);
    }

    private Timer timer(Kind kind) {
        return Timer.builder("http.server.requests")
                .description("Requests by method, route and class of status")
                .tags("method", kind.method(), "route", kind.route(), "status", kind.status())
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }

    private Sql sql(String route) {
        return new Sql(
                DistributionSummary.builder("gezhi.request.statements")
                        .description("SQL statements a request")
                        .tag("route", route)
                        .serviceLevelObjectives(2, 5, 8, 12, 20, 50)
                        .register(registry),
                Timer.builder("gezhi.request.sql")
                        .description("Time that the database took for the statements of a request")
                        .tag("route", route)
                        .register(registry));
    }
}
