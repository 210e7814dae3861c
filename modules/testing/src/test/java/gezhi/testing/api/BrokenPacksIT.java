package gezhi.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.broken.BrokenPack;
import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Broken packs sent to the running platform: findings in answer, never a failure, never a part of a county. */
@ExtendWith(RunningPlatform.class)
class BrokenPacksIT {

    private static final Path CORPUS = Path.of("../../tenant-config/src/test/resources/broken-packs");
    private static final String COUNTY = "990601";

    @Test
    void nothing_is_made_of_a_broken_pack_and_everything_is_said(Platform platform) throws SQLException {
        Client operator = People.operator(platform);
        List<BrokenPack> broken = BrokenPack.all(CORPUS).stream()
                .filter(pack -> pack.expected().stream().anyMatch(line -> line.startsWith("ERROR")))
                .toList();
        assertThat(broken).hasSizeGreaterThan(70);
        for (BrokenPack pack : broken) {
            Answer checked = send(operator, "POST", "/api/v1/counties:validate", pack);
            assertThat(checked.status()).as("%s: %s", pack, checked).isEqualTo(200);
            assertThat(checked.json().getBoolean("applicable"))
                    .as(pack.toString())
                    .isFalse();
            assertThat(checked.json().getJsonArray("findings"))
                    .as(pack.toString())
                    .hasSizeGreaterThanOrEqualTo(pack.expected().size());
            Answer applied = send(operator, "PUT", "/api/v1/counties/" + COUNTY + "/config", pack);
            assertThat(applied.status()).as("%s: %s", pack, applied).isEqualTo(422);
        }
        assertThat(new Rows(platform).of(COUNTY).values()).containsOnly(0L);
        assertThat(operator.get("/api/v1/counties").text()).doesNotContain(COUNTY);
    }

    private static Answer send(Client operator, String method, String path, BrokenPack pack) {
        Answer answer = operator.send(method, path, pack.archive(), "Content-Type", "application/zip");
        assertThat(answer.text()).as(pack.toString()).doesNotContain("Exception", "\tat ", ".java:");
        return answer;
    }
}
