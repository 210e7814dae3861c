package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sizes at which an installation that grows is measured, and its memory. */
class GrowingTest {

    @Test
    void cases_grow_by_powers_of_ten_up_to_what_was_asked_for() {
        assertThat(Stage.ofCases(100, 10_000, 3_000_000))
                .containsExactly(
                        new Stage(10_000, 100, 10_000),
                        new Stage(100_000, 100, 90_000),
                        new Stage(1_000_000, 100, 900_000),
                        new Stage(3_000_000, 100, 2_000_000));
    }

    @Test
    void less_than_the_smallest_size_is_one_size() {
        assertThat(Stage.ofCases(5, 10_000, 2_000)).containsExactly(new Stage(2_000, 5, 2_000));
    }

    @Test
    void counties_come_with_a_few_cases_each() {
        assertThat(Stage.ofCounties(2, 1_000, 100_000, 100))
                .containsExactly(new Stage(2, 2, 100_000), new Stage(100, 100, 9_800), new Stage(1_000, 1_000, 90_000));
    }

    @Test
    void a_stage_says_what_to_generate() {
        assertThat(new Stage(100, 100, 9_800).words()).containsExactly("--counties", "100", "--cases", "9800");
    }

    @Test
    void the_used_heap_is_the_sum_of_its_parts_without_classes() {
        String serial =
                """
                1234:
                 def new generation   total 78656K, used 1024K [0x1, 0x2, 0x3)
                  eden space 69952K,   0% used [0x1, 0x2, 0x3)
                 tenured generation   total 174784K, used 4096K [0x1, 0x2, 0x3)
                 Metaspace       used 9999K, committed 10112K, reserved 1064960K
                """;
        String g1 =
                " garbage-first heap   total 262144K, used 123904K [0x1, 0x2)\\n  region size 1024K, 3 young (3072K)\\n";
        assertThat(Heap.used(serial)).isEqualTo(5);
        assertThat(Heap.used(g1)).isEqualTo(121);
        assertThat(Heap.used("nothing")).isNaN();
    }
}
