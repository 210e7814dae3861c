package gezhi.testing.api;

import static gezhi.testing.platform.Problems.chinese;
import static gezhi.testing.platform.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.RunningPlatform;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
        HeldFile file = new HeldFile();
        CompletableFuture<HttpResponse<String>> first = begin(platform, admin, file);
        Answer second = admin.post("/api/v1/imports/messages", CSV, "text/csv");
        for (Instant end = Instant.now().plus(PATIENCE); second.status() != 429; ) {
            assertThat(Instant.now()).as("%s", second).isBefore(end);
            second = admin.post("/api/v1/imports/messages", CSV, "text/csv");
        }
        assertThat(problem(second, 429).getString("type")).endsWith("access.busy.longWork.county");
        assertThat(Integer.parseInt(second.header("Retry-After"))).isPositive();
        assertThat(second.json().getString("detail")).matches(text -> chinese(text));
        Answer english = admin.inEnglish().post("/api/v1/imports/messages", CSV, "text/csv");
        assertThat(problem(english, 429).getString("detail")).contains("import").matches(text -> !chinese(text));

        file.goOn.countDown();
        HttpResponse<String> answer = first.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
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

    private static CompletableFuture<HttpResponse<String>> begin(Platform platform, Client admin, HeldFile file) {
        URI address = platform.baseUrl().resolve("/api/v1/imports/messages");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + admin.token())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofInputStream(() -> file))
                .build();
        return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
    }

    /** A file whose end comes when the test says so. */
    private static final class HeldFile extends InputStream {

        private final byte[] text = CSV.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private int read;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (read == text.length) {
                awaitEnd();
                return -1;
            }
            int count = Math.min(most, text.length - read);
            System.arraycopy(text, read, into, from, count);
            read += count;
            return count;
        }

        private void awaitEnd() throws IOException {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
