package gezhi.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.kernel.Invalid;
import gezhi.kernel.Violation;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsAreHardToGuessTest {

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "x7Kp2mQw9z", "小事不出网格大事不出乡镇", "lisiyuan likes her cat"})
    void a_long_varied_password_is_taken(String password) {
        assertThat(PasswordPolicy.violation("lisiyuan", password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "short1234, access.password.short",
        "'', access.password.short",
        ", access.password.short",
        "lisiyuan01, access.password.account",
        "LISIYUAN_1, access.password.account",
        "1111111111, access.password.monotonous",
        "abcabcabcabc, access.password.monotonous"
    })
    void an_easy_password_is_refused_with_its_reason(String password, String code) {
        assertThat(PasswordPolicy.violation("lisiyuan", password))
                .map(Violation::code)
                .hasValue(code);
    }

    @Test
    void a_password_is_bounded() {
        assertThat(PasswordPolicy.violation("lisiyuan", "abcd".repeat(33)))
                .map(Violation::code)
                .hasValue("access.password.long");
    }

    @Test
    void the_refusal_says_what_is_wrong_in_both_languages() {
        assertThatThrownBy(() -> PasswordPolicy.check("lisiyuan", "short"))
                .isInstanceOfSatisfying(Invalid.class, refused -> {
                    Violation violation = refused.violations().get(0);
                    assertThat(violation.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("密码至少 10 个字符");
                    assertThat(violation.text(Locale.ENGLISH))
                            .isEqualTo("The password must have at least 10 characters");
                });
    }
}
