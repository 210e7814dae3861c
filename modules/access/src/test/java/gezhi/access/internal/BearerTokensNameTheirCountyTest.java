package gezhi.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.kernel.CountyCode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokensNameTheirCountyTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_token_says_where_to_look() {
        Bearer issued = Bearer.issue(new CountyCode("431128"));

        assertThat(issued.text()).matches("gz\\.431128\\.[A-Za-z0-9_-]{43}");
        assertThat(Bearer.parse(issued.text())).hasValue(issued);
    }

    @Test
    void the_operator_has_tokens_too() {
        assertThat(Bearer.parse(Bearer.issue(CountyCode.PLATFORM).text()))
                .map(Bearer::county)
                .hasValue(CountyCode.PLATFORM);
    }

    @Test
    void no_two_tokens_are_alike() {
        CountyCode county = new CountyCode("431128");

        assertThat(Bearer.issue(county)).isNotEqualTo(Bearer.issue(county));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gz",
                "gz.431128.",
                "gz.431128.short",
                "gz.43112.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "xx.431128.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "gz.431128.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'",
                "gz.431128.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void what_has_not_the_form_is_no_token(String text) {
        assertThat(Bearer.parse(text)).isEmpty();
    }

    @Test
    void no_header_is_no_token() {
        assertThat(Bearer.parse(null)).isEmpty();
    }

    @Test
    void the_hash_depends_on_the_key_and_on_the_county() {
        String secret = ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        Bearer here = Bearer.parse("gz.431128" + secret).orElseThrow();
        Bearer there = Bearer.parse("gz.370215" + secret).orElseThrow();
        byte[] otherKey = "another key, also of 32 characters".getBytes(StandardCharsets.US_ASCII);

        assertThat(here.hash(KEY)).hasSize(64).isEqualTo(here.hash(KEY));
        assertThat(here.hash(KEY)).isNotEqualTo(there.hash(KEY)).isNotEqualTo(here.hash(otherKey));
    }

    @Test
    void the_hash_is_hmac_sha_256() {
        Bearer bearer = Bearer.parse("gz.431128.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                .orElseThrow();

        assertThat(bearer.hash(KEY)).isEqualTo("b011c3a86831e8889f4494538becaaa729cef19d8a82521cff2ae18d332eff71");
    }

    @Test
    void a_token_is_not_written_to_logs() {
        assertThat(Bearer.issue(new CountyCode("431128"))).hasToString("gz.431128.…");
    }

    @Test
    void a_short_key_is_refused_at_start() {
        assertThatThrownBy(() -> TokenKey.of("secret")).isInstanceOf(IllegalStateException.class);
        assertThat(TokenKey.of("0123456789abcdef0123456789abcdef")).isEqualTo(KEY);
        assertThat(TokenKey.of(null)).hasSize(32).isNotEqualTo(TokenKey.of(null));
    }
}
