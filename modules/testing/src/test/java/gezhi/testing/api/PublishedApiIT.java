package gezhi.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.RunningPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class PublishedApiIT {

    @Test
    void the_openapi_document_lists_every_call_of_version_one(Platform platform) {
        Answer answer = Client.nobody(platform.baseUrl()).get("/openapi");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains(
                        "/api/v1/login",
                        "/api/v1/reports",
                        "/api/v1/cases",
                        "/api/v1/cases/{number}",
                        "/api/v1/cases/{number}/operations",
                        "/api/v1/attachments",
                        "/api/v1/board",
                        "/api/v1/counties/{code}/config",
                        "/api/v1/counties/{code}/config/draft/publish",
                        "/api/v1/counties/{code}/config/versions",
                        "/api/v1/counties:validate",
                        "bearer");
    }

    @Test
    void health_says_that_it_serves_without_asking_who_asks(Platform platform) {
        Answer answer = Client.nobody(platform.baseUrl()).get("/health/ready");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain("jdbc", "password");
    }

    @Test
    void a_method_that_a_resource_does_not_have_is_no_fault(Platform platform) {
        Client worker = gezhi.testing.platform.People.of(platform, gezhi.testing.platform.People.XINTIAN)
                .holding("GRID_WORKER")
                .client();
        assertThat(worker.send("DELETE", "/api/v1/cases", new byte[0]).status()).isEqualTo(405);
        assertThat(worker.send("PUT", "/api/v1/reports", "{}".getBytes(), "Content-Type", "application/json")
                        .status())
                .isEqualTo(405);
        assertThat(worker.get("/api/v1/nothing").status()).isEqualTo(404);
        assertThat(worker.get("/api/v2/cases").status()).isEqualTo(404);
    }
}
