package gezhi.testing.api;

import static gezhi.testing.platform.Problems.chinese;
import static gezhi.testing.platform.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Pictures;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class AttachmentsIT {

    private static final String PATH = "/api/v1/attachments";
    private static final int MEGABYTE = 1024 * 1024;

    private Platform platform;
    private Client worker;
    private Client acceptor;
    private Rows rows;

    @BeforeEach
    void people(Platform platform) {
        this.platform = platform;
        rows = new Rows(platform);
        worker = People.of(platform, People.XINTIAN).holding("GRID_WORKER").client();
        acceptor = People.of(platform, People.XINTIAN).holding("ACCEPTOR").client();
    }

    @Test
    void a_picture_is_stored_as_it_came() throws GeneralSecurityException {
        byte[] picture = Pictures.jpeg(42);
        Answer answer = worker.upload(PATH, "现场.jpg", "image/jpeg", picture);
        assertThat(answer.status()).isEqualTo(201);
        JsonObject stored = answer.json();
        assertThat(stored.getString("sha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(picture)));
        assertThat(stored.getString("name")).isEqualTo("现场.jpg");
        assertThat(stored.getString("type")).isEqualTo("image/jpeg");
        Answer content = worker.get(PATH + "/" + stored.getString("id"));
        assertThat(content.status()).isEqualTo(200);
        assertThat(content.bytes()).isEqualTo(picture);
        assertThat(content.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void until_it_is_part_of_a_case_only_its_owner_reads_it() {
        String id = Pictures.upload(worker, 43);
        problem(acceptor.get(PATH + "/" + id), 404);
        assertThat(acceptor.post("/api/v1/reports", withAttachment(id)).status())
                .isEqualTo(422);
        Reports.send(worker, withAttachment(id));
        assertThat(acceptor.get(PATH + "/" + id).bytes()).isEqualTo(Pictures.jpeg(43));
        assertThat(worker.post("/api/v1/reports", withAttachment(id)).status())
                .as("it is evidence of one step only")
                .isEqualTo(422);
    }

    @Test
    void without_a_token_and_from_another_county_nothing_is_read() {
        String id = Pictures.upload(worker, 44);
        Reports.send(worker, withAttachment(id));
        problem(Client.nobody(platform.baseUrl()).get(PATH + "/" + id), 401);
        problem(People.of(platform, People.JIMO).holding("ACCEPTOR").client().get(PATH + "/" + id), 404);
        problem(People.operator(platform).get(PATH + "/" + id), 403);
    }

    @Test
    void unknown_ids_are_404() {
        problem(worker.get(PATH + "/" + UUID.randomUUID()), 404);
        assertThat(worker.get(PATH + "/..%2f..%2fetc%2fpasswd").status()).isIn(400, 404);
        problem(worker.get(PATH + "/1"), 404);
    }

    @Test
    void fifty_megabytes_are_refused_and_nothing_stays() throws SQLException {
        Map<String, Long> before = rows.of(People.XINTIAN);
        Answer answer = worker.upload(PATH, "大.jpg", "image/jpeg", padded(50 * MEGABYTE));
        JsonObject problem = problem(answer, 413);
        assertThat(chinese(problem.getString("detail"))).isTrue();
        assertThat(rows.of(People.XINTIAN)).isEqualTo(before);
    }

    @Test
    void twenty_megabytes_are_taken_one_byte_more_is_not() {
        assertThat(worker.upload(PATH, "max.jpg", "image/jpeg", padded(20 * MEGABYTE))
                        .status())
                .isEqualTo(201);
        problem(worker.upload(PATH, "more.jpg", "image/jpeg", padded(20 * MEGABYTE + 1)), 413);
    }

    @Test
    void what_could_run_is_refused_whatever_it_is_called() throws SQLException {
        Map<String, Long> before = rows.of(People.XINTIAN);
        refused("照片.jpg", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff});
        refused("photo.jpg", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0});
        refused("photo.png", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8));
        refused("photo.jpg", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        refused(
                "drawing.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        refused("page.jpg", "<?php system($_GET['c']); ?>".getBytes(StandardCharsets.UTF_8));
        refused(
                "jar.docx",
                new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        assertThat(rows.of(People.XINTIAN)).isEqualTo(before);
    }

    @Test
    void a_type_that_the_sender_claims_changes_nothing() {
        Answer answer = worker.upload(PATH, "a.html", "text/html", Pictures.jpeg(45));
        assertThat(answer.status()).isEqualTo(201);
        Answer content = worker.get(PATH + "/" + answer.json().getString("id"));
        assertThat(content.header("Content-Type")).isEqualTo("image/jpeg");
    }

    @Test
    void names_lose_paths_and_what_no_name_is_made_of() {
        Answer answer = worker.upload(PATH, "../../etc/pass\u0001wd.jpg", "image/jpeg", Pictures.jpeg(46));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().getString("name")).doesNotContain("/", "..", "\u0001");
    }

    @Test
    void an_empty_file_no_file_and_no_form_are_refused() throws SQLException {
        Map<String, Long> before = rows.of(People.XINTIAN);
        problem(worker.upload(PATH, "empty.jpg", "image/jpeg", new byte[0]), 422);
        String form = "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n--b--\r\n";
        problem(worker.post(PATH, form, "multipart/form-data; boundary=b"), 422);
        problem(worker.post(PATH, "{}", "application/json"), 415);
        Answer broken = worker.post(PATH, "--b\r\nContent-Dispos", "multipart/form-data; boundary=b");
        assertThat(broken.status()).as("%s", broken).isBetween(400, 499);
        assertThat(rows.of(People.XINTIAN)).isEqualTo(before);
    }

    private void refused(String name, byte[] content) {
        JsonObject problem = problem(worker.upload(PATH, name, "image/jpeg", content), 415);
        assertThat(chinese(problem.getString("detail"))).isTrue();
        assertThat(problem(worker.inEnglish().upload(PATH, name, "image/jpeg", content), 415)
                        .getString("title"))
                .matches(title -> !chinese(title));
    }

    private static JsonObject withAttachment(String id) {
        return Reports.least("PATROL")
                .add("attachments", Json.createArrayBuilder().add(id))
                .build();
    }

    private static byte[] padded(int size) {
        byte[] bytes = new byte[size];
        byte[] picture = Pictures.jpeg(1);
        System.arraycopy(picture, 0, bytes, 0, picture.length);
        return bytes;
    }
}
