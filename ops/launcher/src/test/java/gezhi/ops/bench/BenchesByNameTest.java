package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.ops.UsageException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which benches a word on the command line runs. */
class BenchesByNameTest {

    @Test
    void every_bench_is_found_by_its_name_and_says_what_it_is() {
        assertThat(Benches.all())
                .extracting(Bench::name)
                .doesNotHaveDuplicates()
                .contains("lifecycle", "spike", "cold");
        assertThat(Benches.all()).allSatisfy(bench -> {
            assertThat(Benches.named(bench.name())).isSameAs(bench);
            assertThat(bench.what()).isNotBlank();
        });
    }

    @Test
    void all_leaves_out_what_would_spoil_the_installation_for_the_next() {
        assertThat(Benches.set(false))
                .extracting(Bench::name)
                .contains("lifecycle", "screens")
                .doesNotContain("cold");
    }

    @Test
    void a_setting_that_is_no_number_is_not_understood() {
        Load load = Load.SMOKE.withSettings(Map.of("users", "many", "rush", "5"));
        assertThat(Settings.seconds(load, "rush", 1)).hasSeconds(5);
        assertThat(Settings.number(load, "calm", 10)).isEqualTo(10);
        assertThatThrownBy(() -> Settings.number(load, "users", 300)).isInstanceOf(UsageException.class);
    }
}
