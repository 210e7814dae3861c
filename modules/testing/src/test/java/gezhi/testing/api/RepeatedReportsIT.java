package gezhi.testing.api;

import static gezhi.testing.platform.Problems.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import jakarta.json.JsonObject;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report that is sent again under its key, because an answer was lost, makes no second case. */
@ExtendWith(RunningPlatform.class)
class RepeatedReportsIT {

    private Client acceptor;
    private Client worker;
    private Rows rows;
    private String key;

    @BeforeEach
    void people(Platform platform) {
        acceptor = People.of(platform, People.XINTIAN).holding("ACCEPTOR").client();
        worker = People.of(platform, People.XINTIAN).holding("GRID_WORKER").client();
        rows = new Rows(platform);
        key = UUID.randomUUID().toString();
    }

    @Test
    void the_same_again_is_answered_with_the_same_case() throws Exception {
        JsonObject report = Reports.least("WEB").build();
        Answer first = send(acceptor, report);
        long cases = cases();
        Answer again = send(acceptor, report);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(cases()).isEqualTo(cases);
    }

    @Test
    void another_report_under_the_same_key_is_refused() throws Exception {
        send(acceptor, Reports.least("WEB").build());
        long cases = cases();
        invalid(send(acceptor, Reports.least("WEB").add("title", "另一件事").build()), "Idempotency-Key");
        assertThat(cases()).isEqualTo(cases);
    }

    @Test
    void a_key_is_its_users_own() {
        JsonObject report = Reports.least("PATROL").build();
        String one = send(acceptor, report).json().getString("caseNumber");
        String other = send(worker, report).json().getString("caseNumber");
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void a_refused_report_leaves_its_key_free() {
        JsonObject bad = Reports.least("WEB").add("category", "EVENT-9999").build();
        assertThat(send(acceptor, bad).status()).isEqualTo(422);
        assertThat(send(acceptor, Reports.least("WEB").build()).status()).isEqualTo(201);
    }

    @Test
    void eight_at_once_make_one_case() throws Exception {
        JsonObject report = Reports.least("WEB").build();
        long cases = cases();
        var together = new CyclicBarrier(8);
        Callable<Answer> send = () -> {
            together.await();
            return send(acceptor, report);
        };
        var threads = Executors.newFixedThreadPool(8);
        Set<String> numbers = new TreeSet<>();
        try {
            for (var answer :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> send).toList())) {
                assertThat(answer.get().status()).as("%s", answer.get()).isEqualTo(201);
                numbers.add(answer.get().json().getString("caseNumber"));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(numbers).hasSize(1);
        assertThat(cases()).isEqualTo(cases + 1);
    }

    private Answer send(Client as, JsonObject report) {
        return as.post("/api/v1/reports", report, "Idempotency-Key", key);
    }

    private long cases() throws Exception {
        return rows.of(People.XINTIAN).get("case_file");
    }
}
