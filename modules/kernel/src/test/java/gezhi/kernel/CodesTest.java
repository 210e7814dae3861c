package gezhi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @Test
    void a_grid_code_tells_its_village_township_and_county() {
        GridCode grid = new GridCode("431128001002003");
        assertThat(grid.village()).hasToString("431128001002");
        assertThat(grid.township()).hasToString("431128001");
        assertThat(grid.county()).hasToString("431128");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "43112", "4311280", "43112a", "４３１１２８", "431128\n", "Platform"})
    void text_that_is_no_county_code_is_refused(String text) {
        assertThatThrownBy(() -> new CountyCode(text)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XT20261124-0019", "JM20261124-123456"})
    void numbers_of_four_or_more_digits_are_case_numbers(String text) {
        assertThat(new CaseNumber(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XT20261124-019", "xt20261124-0019", "XT20261124", "XT20261124-0019 "})
    void other_text_is_no_case_number(String text) {
        assertThatThrownBy(() -> new CaseNumber(text)).isInstanceOf(Invalid.class);
    }

    @Test
    void limits_are_read_as_they_are_written() {
        assertThat(TimeLimit.parse("4 WORK_HOUR")).isEqualTo(new TimeLimit(4, TimeLimit.TimeUnit.WORK_HOUR));
        assertThatThrownBy(() -> TimeLimit.parse("4 HOURS")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> TimeLimit.parse("-4 WORK_HOUR")).isInstanceOf(Invalid.class);
    }

    @Test
    void a_refusal_speaks_the_users_language() {
        Invalid refusal = new Invalid("kernel.gridCode", "12");
        assertThat(refusal.text(Locale.CHINA)).isEqualTo("「12」不是网格代码：应为 15 位数字");
        assertThat(refusal.text(Locale.ENGLISH)).isEqualTo("\"12\" is not a grid code: 15 digits are expected");
    }

    @Test
    void identifiers_grow_with_time() {
        List<java.util.UUID> ids =
                java.util.stream.Stream.generate(Ids::next).limit(1000).toList();
        assertThat(ids)
                .isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()))
                .doesNotHaveDuplicates();
    }
}
