package gezhi.testing.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.RunningPlatform;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Prometheus reads, and who else may. */
@ExtendWith(RunningPlatform.class)
class MetricsIT {

    private static final Pattern SAMPLE = Pattern.compile(
            "[a-zA-Z_:][a-zA-Z0-9_:]*(\\{([a-zA-Z_][a-zA-Z0-9_]*=\"([^\"\\\\]|\\\\.)*\",?)*\\})? (-?[0-9.]+(E-?\\d+)?|NaN|[+-]Inf)");

    private static final byte[] NOTHING = {};

    private Client nobody;
    private Client worker;

    @BeforeEach
    void work(Platform platform) {
        nobody = Client.nobody(platform.baseUrl());
        worker = People.of(platform, People.JIMO).all().stream()
                .filter(person -> person.holds("GRID_WORKER"))
                .findFirst()
                .orElseThrow()
                .client();
        assertThat(worker.get("/api/v1/cases?queue=mine").status()).isEqualTo(200);
    }

    @Test
    void every_line_is_a_comment_or_a_sample() {
        Answer answer = nobody.get("/metrics");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(samples(answer)).isNotEmpty().allMatch(line -> SAMPLE.matcher(line)
                .matches());
    }

    @Test
    void what_an_operator_watches_is_there() {
        assertThat(nobody.login(People.JIMO, "nobody-of-this-name", "wrong").status())
                .isEqualTo(401);
        assertThat(worker.post("/api/v1/reports", Reports.least("GRID").build()).status())
                .isEqualTo(201);
        List<String> samples = samples(nobody.get("/metrics"));
        assertThat(samples.stream().map(line -> line.split("[{ ]")[0]).collect(Collectors.toSet()))
                .contains(
                        "http_server_requests_seconds_bucket",
                        "http_server_requests_seconds_count",
                        "http_server_requests_running",
                        "gezhi_request_statements_sum",
                        "gezhi_request_sql_seconds_sum",
                        "gezhi_reports_total",
                        "gezhi_logins_total",
                        "gezhi_admission_at_work",
                        "gezhi_admission_waiting",
                        "gezhi_admission_refused_total",
                        "gezhi_db_wait_seconds_count",
                        "gezhi_db_pool_max",
                        "gezhi_db_pool_open",
                        "gezhi_db_pool_idle",
                        "gezhi_db_pool_waiting",
                        "jvm_memory_used_bytes",
                        "jvm_gc_pause_seconds_count",
                        "jvm_threads_live_threads",
                        "process_cpu_usage",
                        "process_uptime_seconds");
        assertThat(samples)
                .anyMatch(
                        line -> line.matches(
                                "http_server_requests_seconds_count\\{method=\"GET\",route=\"/api/v1/cases\",status=\"2xx\"\\} [1-9].*"));
        assertThat(samples).anyMatch(line -> line.matches("gezhi_logins_total\\{outcome=\"wrong\"\\} [1-9].*"));
        assertThat(samples)
                .anyMatch(line -> line.matches("gezhi_reports_total\\{channel=\"GRID\",model=\"jimo\"\\} [1-9].*"));
        assertThat(samples).anyMatch(line -> line.matches("gezhi_db_pool_max [1-9].*"));
    }

    @Test
    void no_label_grows_with_counties_cases_or_addresses() {
        nobody.get("/nothing-" + System.nanoTime());
        assertThat(samples(nobody.get("/metrics")))
                .noneMatch(line -> line.contains("JM2026") || line.contains("XT2026") || line.contains("/nothing-"))
                .noneMatch(line -> line.contains("\"" + People.JIMO + "\""));
    }

    @Test
    void openmetrics_is_spoken_to_whoever_asks_for_it() {
        Answer answer =
                nobody.send("GET", "/metrics", NOTHING, "Accept", "application/openmetrics-text; version=1.0.0");
        assertThat(answer.header("Content-Type")).startsWith("application/openmetrics-text");
        assertThat(answer.text()).endsWith("# EOF\n");
    }

    @Test
    void whoever_comes_through_a_proxy_on_this_machine_is_refused() {
        assertThat(nobody.send("GET", "/metrics", NOTHING, "X-Forwarded-For", "203.0.113.7")
                        .status())
                .isEqualTo(403);
        assertThat(nobody.send("GET", "/metrics", NOTHING, "Forwarded", "for=203.0.113.7")
                        .text())
                .isEmpty();
    }

    private static List<String> samples(Answer answer) {
        return answer.text()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isEmpty())
                .toList();
    }
}
