package gezhi.testing.api;

import static gezhi.testing.platform.Problems.chinese;
import static gezhi.testing.platform.Problems.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.RunningPlatform;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** More is asked for than a server can do at once. */
@ExtendWith(RunningPlatform.class)
class BusyServerIT {

    private static final String LIST = "/api/v1/cases?queue=mine&limit=50";
    private static final String CSV = "id,reporter,reported_at,title,text\n";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void three_hundred_at_once_are_all_answered_and_another_county_hardly_notices(Platform platform) throws Exception {
        Client crowd =
                People.of(platform, People.XINTIAN).holding("TOWN_CENTER").client();
        Client neighbour =
                People.of(platform, People.JIMO).holding("TOWN_CENTER").client();
        AtomicBoolean over = new AtomicBoolean();
        List<Future<List<Answer>>> rush = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(300);
        try {
            CountDownLatch begun = new CountDownLatch(300);
            for (int i = 0; i < 300; i++) {
                rush.add(threads.submit(() -> ask(crowd, begun, over)));
            }
            assertThat(begun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 20; i++) {
                Instant start = Instant.now();
                Answer answer = neighbour.get(LIST);
                assertThat(answer.status()).as("%s", answer).isEqualTo(200);
                assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
            }
            over.set(true);
            for (Future<List<Answer>> one : rush) {
                assertThat(one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).allSatisfy(BusyServerIT::isAnswered);
            }
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
        assertThat(crowd.get(LIST).status()).isEqualTo(200);
    }

    @Test
    void a_second_import_of_a_county_is_told_when_to_come_again(Platform platform) throws Exception {
        Client admin =
                People.of(platform, People.XINTIAN).holding("COUNTY_ADMIN").client();
        Answer second;
        try (Socket first = begin(platform, admin)) {
            Client nobody = Client.nobody(platform.baseUrl());
            for (Instant end = Instant.now().plus(PATIENCE); !importing(nobody); ) {
                assertThat(Instant.now()).as("the first import begins").isBefore(end);
            }
            second = admin.post("/api/v1/imports/messages", CSV, "text/csv");
            Answer english = admin.inEnglish().post("/api/v1/imports/messages", CSV, "text/csv");
            assertThat(problem(english, 429).getString("detail"))
                    .contains("import")
                    .matches(text -> !chinese(text));
            first.getOutputStream().write(CSV.getBytes(UTF_8));
            assertThat(new String(first.getInputStream().readAllBytes(), UTF_8)).startsWith("HTTP/1.1 200");
        }
        assertThat(problem(second, 429).getString("type")).endsWith("access.busy.longWork.county");
        assertThat(Integer.parseInt(second.header("Retry-After"))).isPositive();
        assertThat(second.json().getString("detail")).matches(text -> chinese(text));
        assertThat(admin.post("/api/v1/imports/messages", CSV, "text/csv").status())
                .isEqualTo(200);
    }

    @Test
    void logins_to_one_account_have_a_rate(Platform platform) {
        Client nobody = Client.nobody(platform.baseUrl());
        Answer answer = nobody.login(People.XINTIAN, "no-such-account", "wrong");
        for (int i = 0; i < 200 && answer.status() == 401; i++) {
            answer = nobody.login(People.XINTIAN, "no-such-account", "wrong");
        }
        assertThat(problem(answer, 429).getString("type")).endsWith("access.login.tooMany");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    private static boolean importing(Client nobody) {
        return nobody.get("/metrics").text().lines().anyMatch("gezhi_admission_long_work 1.0"::equals);
    }

    private static List<Answer> ask(Client client, CountDownLatch begun, AtomicBoolean over) {
        List<Answer> answers = new ArrayList<>();
        do {
            begun.countDown();
            answers.add(client.get(LIST));
        } while (!over.get());
        return answers;
    }

    private static void isAnswered(Answer answer) {
        if (answer.status() == 429) {
            assertThat(problem(answer, 429).getString("type")).contains("access.busy.");
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        } else {
            assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        }
    }

    /** An import whose file has not come in yet. */
    private static Socket begin(Platform platform, Client admin) throws IOException {
        URI server = platform.baseUrl();
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        String head = "POST /api/v1/imports/messages HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nAuthorization: Bearer " + admin.token() + "\r\nContent-Type: text/csv\r\nContent-Length: "
                + CSV.getBytes(UTF_8).length + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(UTF_8));
        return socket;
    }
}
