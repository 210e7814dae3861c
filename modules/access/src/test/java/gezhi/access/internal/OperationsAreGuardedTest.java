package gezhi.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.access.Acting;
import gezhi.access.ActiveUser;
import gezhi.access.CurrentUser;
import gezhi.access.Permissions;
import gezhi.access.Post;
import gezhi.kernel.CountyCode;
import gezhi.kernel.NotAllowed;
import gezhi.kernel.Unauthenticated;
import gezhi.kernel.UnitCode;
import gezhi.tenancy.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.junit.jupiter.api.Test;

class OperationsAreGuardedTest {

    private static final CountyCode XINTIAN = new CountyCode("431128");
    private static final CountyCode JIMO = new CountyCode("370215");

    private final CurrentUser current = new CurrentUser();

    @Test
    void nobody_is_asked_to_log_in() {
        assertThatThrownBy(() -> check("read")).isInstanceOf(Unauthenticated.class);
        assertThatThrownBy(() -> Acting.anonymously("10.0.0.1", guard("read"))).isInstanceOf(Unauthenticated.class);
        assertThatThrownBy(current::get).isInstanceOf(Unauthenticated.class);
    }

    @Test
    void a_user_without_the_permission_is_refused() {
        assertThatThrownBy(() -> Acting.as(user(XINTIAN, "GRID_WORKER"), guard("configure")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_user_with_the_permission_goes_on() {
        assertThatCode(() -> Acting.as(user(XINTIAN, "GRID_WORKER"), guard("read")))
                .doesNotThrowAnyException();
    }

    @Test
    void one_of_several_permissions_is_enough_where_the_operation_says_so() {
        assertThatCode(() -> Acting.as(user(XINTIAN, "COUNTY_ADMIN"), guard("either")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Acting.as(user(CountyCode.PLATFORM, "OPERATOR"), guard("either")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Acting.as(user(XINTIAN, "AUDITOR"), guard("either")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_countys_user_does_nothing_in_another_county() {
        Callable<Void> elsewhere = () -> Tenant.call(JIMO, guard("read"));

        assertThatThrownBy(() -> Acting.as(user(XINTIAN, "DUTY_CHIEF"), elsewhere))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_work_knows_user_county_and_origin_while_it_lasts() throws Exception {
        ActiveUser user = user(XINTIAN, "GRID_WORKER");

        Acting.as(user, "10.0.0.1", () -> {
            assertThat(current.get()).isEqualTo(user);
            assertThat(Tenant.current()).isEqualTo(XINTIAN);
            assertThat(Context.remoteAddress()).isEqualTo("10.0.0.1");
            return null;
        });

        assertThat(current.find()).isEmpty();
        assertThat(Tenant.known()).isEmpty();
        assertThat(Context.remoteAddress()).isEmpty();
    }

    @Test
    void a_thread_that_the_work_starts_has_no_user() throws Exception {
        AtomicReference<Object> seen = new AtomicReference<>();

        Acting.as(user(XINTIAN, "GRID_WORKER"), () -> {
            Thread thread = new Thread(() -> seen.set(current.find()));
            thread.start();
            thread.join();
            return null;
        });

        assertThat(seen.get()).isEqualTo(Optional.empty());
    }

    private static Callable<Void> guard(String operation) {
        return () -> {
            check(operation);
            return null;
        };
    }

    private static void check(String operation) throws NoSuchMethodException {
        Guard.check(Operations.class.getDeclaredMethod(operation).getAnnotation(RequiresPermissions.class));
    }

    private static ActiveUser user(CountyCode county, String role) {
        Post post = new Post(role, new UnitCode(county.value()));
        return new ActiveUser(county, new UUID(7, 7), "lisiyuan", "李思远", List.of(post));
    }

    private interface Operations {

        @RequiresPermissions(Permissions.CASE_READ)
        void read();

        @RequiresPermissions(Permissions.COUNTY_CONFIGURE)
        void configure();

        @RequiresPermissions(
                value = {Permissions.COUNTY_CONFIGURE, Permissions.COUNTY_OPERATE},
                logical = Logical.OR)
        void either();
    }
}
