package gezhi.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.access.ActiveUser;
import gezhi.access.Post;
import gezhi.kernel.CountyCode;
import gezhi.kernel.UnitCode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesAreRefusedUnlessListedTest {

    private final PageTable table = table(
            "login.xhtml = open\nfiles/* = open\npassword.xhtml = login\n",
            "queue.xhtml = case:read\noverview.xhtml = board:read , county:operate\nhome.20 = queue.xhtml\n",
            "counties.xhtml = county:operate\nhome.10 = counties.xhtml\n");

    @Test
    void an_open_page_is_everybodys() {
        assertThat(table.rule("/login.xhtml"))
                .hasValueSatisfying(rule -> assertThat(rule.open()).isTrue());
        assertThat(table.rule("/files/a/b.css"))
                .hasValueSatisfying(rule -> assertThat(rule.open()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/other.xhtml",
                "/",
                "/files",
                "/filesystem",
                "/login.xhtml/x",
                "/faces/queue.xhtml",
                "/queue.jsf"
            })
    void what_no_module_lists_has_no_rule(String path) {
        assertThat(table.rule(path)).isEmpty();
    }

    @Test
    void paths_are_counted_by_their_lines() {
        assertThat(table.route("/queue.xhtml")).isEqualTo("/queue.xhtml");
        assertThat(table.route("/files/a/b.css")).isEqualTo("/files/*");
        assertThat(table.route("/another.xhtml")).isEqualTo("other");
    }

    @Test
    void a_page_opens_for_whoever_has_the_permission() {
        assertThat(opens("/queue.xhtml", worker())).isTrue();
        assertThat(opens("/queue.xhtml", operator())).isFalse();
        assertThat(opens("/overview.xhtml", worker())).isFalse();
        assertThat(opens("/overview.xhtml", operator())).isTrue();
        assertThat(opens("/password.xhtml", operator())).isTrue();
    }

    @Test
    void users_begin_with_the_first_page_they_may_open() {
        assertThat(table.home(worker())).hasValue("/queue.xhtml");
        assertThat(table.home(operator())).hasValue("/counties.xhtml");
    }

    @Test
    void two_modules_must_not_differ_on_a_page() {
        assertThatThrownBy(() -> table("a.xhtml = open", "a.xhtml = case:read"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.xhtml");
    }

    @Test
    void a_page_without_a_permission_is_a_mistake() {
        assertThatThrownBy(() -> table("a.xhtml =")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_modules_own_table_opens_the_login_page_only() {
        PageTable own = PageTable.load(getClass().getClassLoader());

        assertThat(own.rule("/login.xhtml")).hasValue(PageTable.Rule.OPEN);
        assertThat(own.rule("/password.xhtml")).hasValue(PageTable.Rule.LOGIN);
        assertThat(own.rule("/queue.xhtml")).isEmpty();
    }

    private boolean opens(String path, ActiveUser user) {
        return table.rule(path).orElseThrow().permits(user);
    }

    private static ActiveUser worker() {
        return user(new CountyCode("431128"), "GRID_WORKER");
    }

    private static ActiveUser operator() {
        return user(CountyCode.PLATFORM, "OPERATOR");
    }

    private static ActiveUser user(CountyCode county, String role) {
        Post post = new Post(role, new UnitCode(county.value()));
        return new ActiveUser(county, new UUID(7, 7), "lisiyuan", "李思远", List.of(post));
    }

    private static PageTable table(String... files) {
        return new PageTable(Arrays.stream(files)
                .map(PagesAreRefusedUnlessListedTest::properties)
                .toList());
    }

    private static Properties properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
