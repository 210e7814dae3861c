package gezhi.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressesStayInTheApplicationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/queue.xhtml", "/case.xhtml?number=202611240001", "/queue.xhtml?q=%E8%B7%AF&lamp=RED"})
    void a_page_of_the_application_is_kept(String address) {
        assertThat(ReturnAddress.local(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "queue.xhtml",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
                "/\t/evil.example"
            })
    void anything_else_leads_to_the_beginning(String address) {
        assertThat(ReturnAddress.local(address)).isEqualTo("/");
    }
}
