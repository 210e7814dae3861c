package gezhi.testing.container;

import static gezhi.testing.container.TwoCounties.OPERATOR;
import static gezhi.testing.container.TwoCounties.XINTIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.access.Acting;
import gezhi.config.Applied;
import gezhi.config.Onboarding;
import gezhi.config.PackRejected;
import gezhi.kernel.CountyCode;
import gezhi.kernel.NotAllowed;
import gezhi.tenancy.Counties;
import gezhi.tenancy.County;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A county pack is applied as a whole or not at all, and once. */
class OnboardingInContainer extends InContainer {

    @Inject
    private Onboarding onboarding;

    @Inject
    private Counties registry;

    @Inject
    private BreakingPart breaking;

    @Test
    void the_second_time_nothing_changes() throws Exception {
        Map<String, Long> before = rows.counts(XINTIAN.value());
        County registered = registry.find(XINTIAN).orElseThrow();
        Applied again = counties.apply(CountyPacks.shipped("xintian"));
        assertThat(again.changed()).isFalse();
        assertThat(again.created()).isFalse();
        assertThat(again.version()).isEqualTo(1);
        assertThat(rows.counts(XINTIAN.value())).isEqualTo(before);
        assertThat(registry.find(XINTIAN)).contains(registered);
    }

    @Test
    void a_preview_changes_nothing() throws Exception {
        String code = "990277";
        Applied would = Acting.as(OPERATOR, () -> onboarding.preview(CountyPacks.tiny(code)))
                .orElseThrow();
        assertThat(would.created()).isTrue();
        assertThat(would.structure()).isPositive();
        assertThat(would.staff()).isPositive();
        assertNothingOf(code);
    }

    @Test
    void of_a_pack_with_an_error_nothing_is_written() throws Exception {
        String code = "990266";
        assertThatThrownBy(() -> Acting.as(OPERATOR, () -> onboarding.apply(CountyPacks.broken(code))))
                .isInstanceOfSatisfying(PackRejected.class, e -> assertThat(e.findings())
                        .anyMatch(f -> f.file().equals("organisation.csv")
                                && f.what().en().contains("NOWHERE")));
        assertNothingOf(code);
    }

    @Test
    void of_a_pack_that_breaks_halfway_nothing_remains() throws Exception {
        assertThatThrownBy(() -> counties.apply(CountyPacks.tiny(BreakingPart.COUNTY)))
                .hasMessage("broken on purpose");
        assertThat(breaking.hadWritten()).isTrue();
        assertNothingOf(BreakingPart.COUNTY);
    }

    @Test
    void a_countys_administrator_applies_the_own_pack_and_no_other() throws Exception {
        var administrator = counties.user(TwoCounties.TWIN, "supervisor1");
        assertThat(Acting.as(administrator, () -> onboarding.apply(CountyPacks.tiny(TwoCounties.TWIN.value())))
                        .changed())
                .isFalse();
        assertThatThrownBy(() -> Acting.as(administrator, () -> onboarding.apply(CountyPacks.shipped("xintian"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Acting.as(administrator, () -> onboarding.apply(CountyPacks.tiny("990255"))))
                .isInstanceOf(NotAllowed.class);
        assertNothingOf("990255");
    }

    private void assertNothingOf(String county) throws SQLException {
        assertThat(registry.find(new CountyCode(county))).isEmpty();
        assertThat(rows.counts(county).values()).isNotEmpty().containsOnly(0L);
    }
}
