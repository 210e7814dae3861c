package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.ops.Refusal;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What wrk and pgbench write, read. */
class DriversTest {

    private static final String PGBENCH =
            """
            pgbench (15.18, server 18.4)
            transaction type: multiple scripts
            scaling factor: 1
            query mode: prepared
            number of clients: 8
            number of threads: 1
            maximum number of tries: 1
            duration: 20 s
            number of transactions actually processed: 81234
            number of failed transactions: 3 (0.004%)
            latency average = 1.969 ms
            initial connection time = 12.345 ms
            tps = 4061.700000 (without initial connection time)
            SQL script 1: report-0.sql
             - 40000 transactions (49.2% of total, tps = 2000.000000)
            """;

    @Test
    void wrk_counts_answers_refusals_and_lost_requests() {
        Measured measured = Wrk.parse(
                """
                Running 20s test @ http://127.0.0.1:8080
                  1 threads and 8 connections
                Requests/sec:   2000.00
                gezhi duration=20000000 requests=40000 bytes=123 status=400 connect=0 read=1 write=2 timeout=3 p50=3600 p95=6100 p99=9000
                """);

        assertThat(measured.perSecond()).isEqualTo(1980);
        assertThat(measured.p50Millis()).isEqualTo(3.6);
        assertThat(measured.p95Millis()).isEqualTo(6.1);
        assertThat(measured.p99Millis()).isEqualTo(9.0);
        Result result = measured.result("reports");
        assertThat(result.errors()).isEqualTo(406);
        assertThat(result.requests()).isEqualTo(40_000);
    }

    @Test
    void wrk_that_did_not_come_to_its_end_says_why() {
        assertThatThrownBy(() -> Wrk.parse("unable to connect to 127.0.0.1:1 Connection refused\n"))
                .isInstanceOf(Refusal.class)
                .hasMessage("wrk broke off: unable to connect to 127.0.0.1:1 Connection refused.");
    }

    @Test
    void pgbench_has_its_rate_from_the_whole_run_and_its_times_from_the_log() {
        long[] micros = PgBenchTimes.of("0 1 1500 0 1700000000 1", "0 2 2500 0 1700000000 2", "0 3 failed 0 1 3");

        Measured measured = PgBench.measured(PGBENCH, micros, Cpu.UNKNOWN);

        assertThat(measured.perSecond()).isEqualTo(4061.7, Offset.offset(0.01));
        assertThat(measured.requests()).isEqualTo(81_234);
        assertThat(measured.lost()).isEqualTo(3);
        assertThat(measured.p50Millis()).isEqualTo(1.5);
        assertThat(measured.p99Millis()).isEqualTo(2.5);
    }

    @Test
    void without_times_there_are_no_percentiles() {
        assertThat(PgBench.measured(PGBENCH, new long[0], Cpu.UNKNOWN).p95Millis())
                .isNaN();
    }

    /** Lines of a log as sorted microseconds. */
    private static final class PgBenchTimes {

        static long[] of(String... lines) {
            return Arrays.stream(lines).flatMapToLong(PgBench::micros).sorted().toArray();
        }
    }
}
