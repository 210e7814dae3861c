package gezhi.web.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.kernel.CaseNumber;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Trail;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ALineForEachRequestTest {

    private static final Instant AT = Instant.parse("2026-11-24T08:00:00Z");

    private final Trail trail = Trail.begin("0123456789abcdef");

    @AfterEach
    void end() {
        trail.end();
    }

    @Test
    void it_says_all_that_is_known() {
        UUID account = UUID.fromString("0193a000-0000-7000-8000-000000000001");
        Trail.route("/api/v1/cases/{number}/operations");
        Trail.by(new CountyCode("370215"), account);
        Trail.about(new CaseNumber("JM20261124-0007"));
        Trail.problem("casework.stale");
        Trail.statement(() -> "select 1", 1_234_567);
        assertThat(new SeenRequest(AT, "POST", 412, 5_678_901, trail).json())
                .isEqualTo("{\"at\":\"2026-11-24T08:00:00Z\",\"requestId\":\"0123456789abcdef\",\"method\":\"POST\","
                        + "\"route\":\"/api/v1/cases/{number}/operations\",\"status\":412,\"ms\":5.68,"
                        + "\"county\":\"370215\",\"account\":\"0193a000-0000-7000-8000-000000000001\","
                        + "\"case\":\"JM20261124-0007\",\"problem\":\"casework.stale\",\"sql\":1,\"sqlMs\":1.23}");
    }

    @Test
    void it_leaves_out_what_is_not() {
        assertThat(new SeenRequest(AT, "GET", 404, 40_000, trail).json())
                .isEqualTo("{\"at\":\"2026-11-24T08:00:00Z\",\"requestId\":\"0123456789abcdef\",\"method\":\"GET\","
                        + "\"route\":\"other\",\"status\":404,\"ms\":0.04,\"sql\":0,\"sqlMs\":0.00}");
    }

    @Test
    void a_method_that_somebody_made_up_is_not_repeated() {
        assertThat(new SeenRequest(AT, "\"13812345678\"", 405, 0, trail).json())
                .contains("\"method\":\"OTHER\"")
                .doesNotContain("138");
    }

    @ParameterizedTest
    @CsvSource({"101,1xx", "204,2xx", "302,3xx", "412,4xx", "503,5xx", "0,other", "999,other"})
    void statuses_are_counted_by_class(int status, String kind) {
        assertThat(new SeenRequest(AT, "GET", status, 0, trail).statusClass()).isEqualTo(kind);
    }

    @Test
    void a_slow_request_names_its_slowest_statements_without_values() {
        Trail.route("/api/v1/reports");
        Trail.statement(() -> "select a from t where name = '张三' and phone = '1''3' and n = 13812345678", 900_000_000);
        Trail.statement(() -> "update t set b = ? where c = 5", 300_000_000);
        assertThat(SlowRequests.text(new SeenRequest(AT, "POST", 201, 1_532_000_000, trail)))
                .isEqualTo(
                        "slow: POST /api/v1/reports answered 201 after 1532 ms, 2 statements took 1200 ms; 900 ms:"
                                + " select a from t where name = ? and phone = ? and n = ?; 300 ms: update t set b = ? where c = 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678-abc", "caller.7_7-77", "0193a000-0000-7000-8000-000000000001"})
    void an_id_that_is_fit_for_a_log_is_kept(String id) {
        assertThat(RequestId.of(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "two words here", "line\nbreak-12", "{\"a\":1}xyz", "13812345678", "-begins-so"})
    void any_other_is_replaced(String id) {
        assertThat(RequestId.of(id)).matches("[0-9a-f]{16}").isNotEqualTo(id);
        assertThat(RequestId.of(null)).matches("[0-9a-f]{16}");
    }

    @Test
    void an_address_is_readable_when_its_per_cent_signs_are() {
        assertThat(QueryString.readable(null)).isTrue();
        assertThat(QueryString.readable("a=%E6%9D%B1&b=100")).isTrue();
        assertThat(QueryString.readable("a=%zz")).isFalse();
        assertThat(QueryString.readable("a=%2")).isFalse();
        assertThat(QueryString.readable("a=%")).isFalse();
        assertThat(QueryString.value("a=1&number=JM20261124-0007&b", "number")).isEqualTo("JM20261124-0007");
        assertThat(QueryString.value("numbers=1", "number")).isNull();
    }
}
