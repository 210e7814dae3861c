package gezhi.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.kernel.CountyCode;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TenantTest {

    private static final CountyCode ONE = new CountyCode("990001");
    private static final CountyCode OTHER = new CountyCode("990002");

    @Test
    void work_that_belongs_to_no_county_has_no_tenant() {
        assertThat(Tenant.known()).isEmpty();
        assertThatThrownBy(Tenant::current).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void work_within_work_returns_to_the_county_of_before() throws Exception {
        String seen = Tenant.call(ONE, () -> {
            Tenant.run(OTHER, () -> assertThat(Tenant.current()).isEqualTo(OTHER));
            return Tenant.current().value();
        });
        assertThat(seen).isEqualTo("990001");
        assertThat(Tenant.known()).isEmpty();
    }

    @Test
    void work_that_fails_leaves_no_county_behind() {
        assertThatThrownBy(() -> Tenant.run(ONE, () -> {
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Tenant.known()).isEmpty();
    }

    @Test
    void another_thread_does_not_inherit_the_county() throws Exception {
        AtomicReference<Boolean> known = new AtomicReference<>();
        Tenant.call(ONE, () -> {
            Thread thread = new Thread(() -> known.set(Tenant.known().isPresent()));
            thread.start();
            thread.join();
            return null;
        });
        assertThat(known.get()).isFalse();
    }
}
