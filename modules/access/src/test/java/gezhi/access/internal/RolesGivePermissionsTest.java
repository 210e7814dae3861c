package gezhi.access.internal;

import static gezhi.access.Permissions.AUDIT_READ;
import static gezhi.access.Permissions.BOARD_READ;
import static gezhi.access.Permissions.CASE_OPERATE;
import static gezhi.access.Permissions.CASE_READ;
import static gezhi.access.Permissions.CASE_REPORT;
import static gezhi.access.Permissions.COUNTY_CONFIGURE;
import static gezhi.access.Permissions.COUNTY_OPERATE;
import static gezhi.access.Permissions.IMPORT;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.access.ActiveUser;
import gezhi.access.Post;
import gezhi.kernel.CountyCode;
import gezhi.kernel.UnitCode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.shiro.subject.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesGivePermissionsTest {

    private static final CountyCode COUNTY = new CountyCode("431128");
    private static final List<String> ALL = List.of(
            CASE_READ, CASE_REPORT, CASE_OPERATE, IMPORT, BOARD_READ, AUDIT_READ, COUNTY_CONFIGURE, COUNTY_OPERATE);

    @ParameterizedTest
    @ValueSource(strings = {"GRID_WORKER", "GRID_LEADER", "VILLAGE", "DEPARTMENT", "HANDLER", "A_ROLE_OF_THE_MODEL"})
    void a_role_of_the_flow_works_on_cases(String role) {
        assertThat(permissions(COUNTY, role)).containsExactly(CASE_READ, CASE_REPORT, CASE_OPERATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTOR", "DUTY_CHIEF", "DISPATCHER", "SUPERVISOR", "LEADER", "TOWN_CENTER"})
    void a_role_of_a_centre_sees_the_board_too(String role) {
        assertThat(permissions(COUNTY, role)).containsExactly(CASE_READ, CASE_REPORT, CASE_OPERATE, BOARD_READ);
    }

    @Test
    void the_assessor_looks_on_and_does_not_operate() {
        assertThat(permissions(COUNTY, "ASSESSOR")).containsExactly(CASE_READ, CASE_REPORT, BOARD_READ);
    }

    @Test
    void the_auditor_reads_only() {
        assertThat(permissions(COUNTY, "AUDITOR")).containsExactly(CASE_READ, BOARD_READ, AUDIT_READ);
    }

    @Test
    void the_administrator_configures_and_does_not_operate() {
        assertThat(permissions(COUNTY, "COUNTY_ADMIN"))
                .containsExactly(CASE_READ, IMPORT, BOARD_READ, AUDIT_READ, COUNTY_CONFIGURE);
    }

    @Test
    void the_operator_runs_the_platform_and_sees_no_case() {
        assertThat(permissions(CountyCode.PLATFORM, "OPERATOR")).containsExactly(COUNTY_OPERATE);
    }

    @Test
    void operator_is_nothing_in_a_county() {
        assertThat(permissions(COUNTY, "OPERATOR")).isEmpty();
    }

    @Test
    void a_role_of_a_county_is_nothing_on_the_platform() {
        assertThat(permissions(CountyCode.PLATFORM, "COUNTY_ADMIN", "DUTY_CHIEF"))
                .isEmpty();
    }

    @Test
    void whoever_has_no_post_may_do_nothing() {
        assertThat(permissions(COUNTY)).isEmpty();
    }

    @Test
    void permissions_of_several_posts_add_up() {
        assertThat(permissions(COUNTY, "GRID_WORKER", "AUDITOR"))
                .containsExactly(CASE_READ, CASE_REPORT, CASE_OPERATE, BOARD_READ, AUDIT_READ);
    }

    @Test
    void shiro_says_the_same_as_the_user() {
        ActiveUser user = user(COUNTY, "COUNTY_ADMIN");
        Subject subject = Authority.subject(user);

        assertThat(ALL).allSatisfy(permission -> assertThat(subject.isPermitted(permission))
                .isEqualTo(user.has(permission)));
        assertThat(subject.hasRole("COUNTY_ADMIN")).isTrue();
        assertThat(subject.isAuthenticated()).isTrue();
    }

    private static List<String> permissions(CountyCode county, String... roles) {
        ActiveUser user = user(county, roles);
        return ALL.stream().filter(user::has).toList();
    }

    private static ActiveUser user(CountyCode county, String... roles) {
        UnitCode unit = new UnitCode(county.value());
        List<Post> posts =
                Arrays.stream(roles).map(role -> new Post(role, unit)).toList();
        return new ActiveUser(county, new UUID(7, 7), "lisiyuan", "李思远", posts);
    }
}
