package gezhi.testing.container;

import static gezhi.testing.container.TwoCounties.OPERATOR;
import static gezhi.testing.container.TwoCounties.XINTIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.access.Acting;
import gezhi.config.Applied;
import gezhi.config.ChangedMeanwhile;
import gezhi.config.Configurations;
import gezhi.config.Drafts;
import gezhi.config.Preview;
import gezhi.config.PublishedVersions;
import gezhi.config.Revision;
import gezhi.config.VersionView;
import gezhi.config.VersionView.State;
import gezhi.config.pack.CountyPack;
import gezhi.kernel.Conflict;
import gezhi.kernel.CountyCode;
import gezhi.kernel.NotFound;
import gezhi.tenancy.Counties;
import gezhi.tenancy.Tenant;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A configuration is drafted, published, taken back and taken out, on the real database. */
class VersionsInContainer extends InContainer {

    @Inject
    private Drafts drafts;

    @Inject
    private PublishedVersions versions;

    @Inject
    private Configurations configurations;

    @Inject
    private Counties registry;

    @Inject
    private Clock clock;

    @Test
    void a_published_draft_is_in_force_at_once_and_open_cases_keep_their_version() throws Exception {
        CountyCode county = fresh("990301");
        var before = current(county);
        Revision seen = operator(() -> drafts.find(county).revision());
        Revision saved = operator(() -> drafts.putFile(county, seen, "county.yaml", yaml(county, "name: 新名区"))
                .revision());
        assertThat(current(county).name()).isEqualTo("示例区");

        Preview preview = operator(() -> drafts.preview(county));
        assertThat(preview.publishable()).as("%s", preview.findings()).isTrue();
        assertThat(preview.differences()).extracting(d -> d.text().zh()).containsExactly("区县名称 由 示例区 改为 新名区");

        VersionView published = operator(() -> drafts.publish(county, saved, "改名", null));
        assertThat(published.number()).isEqualTo(2);
        assertThat(published.state()).isEqualTo(State.IN_FORCE);
        assertThat(published.publishedBy()).isEqualTo("operator@platform");
        assertThat(current(county).name()).isEqualTo("新名区");
        assertThat(registry.find(county).orElseThrow().name()).isEqualTo("新名区");
        assertThat(Tenant.call(county, () -> configurations.version(before.id()))
                        .name())
                .isEqualTo("示例区");
        assertThat(operator(() -> drafts.find(county).open())).isFalse();
    }

    @Test
    void whoever_saves_second_is_told_what_changed_and_loses_nothing() throws Exception {
        CountyCode county = fresh("990302");
        Revision both = operator(() -> drafts.find(county).revision());
        operator(() -> drafts.putFile(county, both, "county.yaml", yaml(county, "name: 甲改的区")));
        assertThatThrownBy(
                        () -> operator(() -> drafts.putFile(county, both, "county.yaml", yaml(county, "name: 乙改的区"))))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, e -> assertThat(e.differences())
                        .extracting(d -> d.text().zh())
                        .containsExactly("区县名称 由 示例区 改为 甲改的区"));
        assertThat(operator(() -> drafts.file(county, "county.yaml"))).contains("甲改的区");
        Revision seen = operator(() -> drafts.find(county).revision());
        operator(() -> drafts.putFile(county, seen, "county.yaml", yaml(county, "name: 乙改的区")));
        assertThat(rows.counts(county.value())).containsEntry("config_draft", 2L);
    }

    @Test
    void what_was_published_meanwhile_is_joined_before_a_draft_is_published() throws Exception {
        CountyCode county = fresh("990303");
        Revision first = operator(() -> drafts.find(county).revision());
        operator(() -> drafts.putFile(county, first, "county.yaml", yaml(county, "name: 草稿区")));
        Applied other =
                counties.apply(CountyPacks.tinyWithYaml(county.value(), "numberPrefix: XT", "numberPrefix: YT"));
        assertThat(other.version()).isEqualTo(2);

        Revision seen = operator(() -> drafts.find(county).revision());
        assertThat(operator(() -> drafts.find(county).behind())).hasSize(1);
        assertThatThrownBy(() -> operator(() -> drafts.publish(county, seen, "试", null)))
                .isInstanceOf(Conflict.class);
        assertThat(operator(() -> drafts.join(county, seen))).isEmpty();
        Revision joined = operator(() -> drafts.find(county).revision());
        operator(() -> drafts.publish(county, joined, "合并后发布", null));
        assertThat(current(county).name()).isEqualTo("草稿区");
        assertThat(current(county).numberPrefix()).isEqualTo("YT");
    }

    @Test
    void a_version_for_later_waits_and_one_published_now_replaces_it() throws Exception {
        CountyCode county = fresh("990304");
        Instant later = clock.instant().plus(Duration.ofDays(7));
        publish(county, "name: 以后的区", later);
        assertThat(current(county).name()).isEqualTo("示例区");
        assertThat(states(county)).containsExactly(State.PLANNED, State.IN_FORCE);
        assertThat(operator(() -> drafts.preview(county)).replaces())
                .extracting(Preview.Planned::version)
                .containsExactly(2);

        operator(() -> versions.rollBack(county, 2, 1, "取消计划", null));
        assertThat(states(county)).containsExactly(State.IN_FORCE, State.PAST, State.PAST);
    }

    @Test
    void rolling_back_publishes_what_was_once_more_with_a_reason() throws Exception {
        CountyCode county = fresh("990305");
        publish(county, "name: 错误的区", null);
        assertThatThrownBy(() -> operator(() -> versions.rollBack(county, 1, 1, "看的是旧的", null)))
                .isInstanceOf(ChangedMeanwhile.class);
        VersionView back = operator(() -> versions.rollBack(county, 2, 1, "改错了", null));
        assertThat(back.number()).isEqualTo(3);
        assertThat(back.restores()).isEqualTo(1);
        assertThat(back.reason()).isEqualTo("改错了");
        assertThat(current(county).name()).isEqualTo("示例区");
        assertThat(operator(() -> versions.differences(county, 1, 3))).isEmpty();
        assertThat(rows.strings(
                        county.value(), "select action from access_audit where action like 'config.%' order by at, id"))
                .contains("config.apply", "config.draft.save", "config.publish", "config.rollback");
    }

    @Test
    void a_county_taken_out_as_a_pack_goes_in_again_unchanged() throws Exception {
        CountyPack pack = operator(() -> versions.export(XINTIAN));
        assertThat(pack.staff()).isNotEmpty().allMatch(row -> row.name().equals("*"));
        assertThat(counties.apply(pack).changed()).isFalse();

        var administrator = counties.user(TwoCounties.TWIN, "supervisor1");
        CountyPack own = Acting.as(administrator, () -> versions.export(TwoCounties.TWIN));
        assertThat(own.staff()).extracting(row -> row.name()).contains("李二");
        assertThat(counties.apply(own).changed()).isFalse();
    }

    @Test
    void another_county_is_not_found() throws Exception {
        var administrator = counties.user(TwoCounties.TWIN, "supervisor1");
        for (Callable<?> tried : List.<Callable<?>>of(
                () -> drafts.find(XINTIAN),
                () -> versions.list(XINTIAN, 9, 9),
                () -> versions.export(XINTIAN),
                () -> drafts.find(new CountyCode("990399")))) {
            assertThatThrownBy(() -> Acting.as(administrator, tried)).isInstanceOf(NotFound.class);
        }
    }

    private CountyCode fresh(String code) throws Exception {
        counties.apply(CountyPacks.tiny(code));
        return new CountyCode(code);
    }

    private void publish(CountyCode county, String name, Instant effectiveAt) throws Exception {
        Revision seen = operator(() -> drafts.find(county).revision());
        Revision saved = operator(() ->
                drafts.putFile(county, seen, "county.yaml", yaml(county, name)).revision());
        operator(() -> drafts.publish(county, saved, "试验", effectiveAt));
    }

    private List<State> states(CountyCode county) throws Exception {
        return operator(() -> versions.list(county, Integer.MAX_VALUE, 10)).stream()
                .map(VersionView::state)
                .toList();
    }

    private String yaml(CountyCode county, String name) {
        return drafts.file(county, "county.yaml").replaceAll("name: .*", name);
    }

    private gezhi.config.CountyConfig current(CountyCode county) throws Exception {
        return Tenant.call(county, configurations::current);
    }

    private static <T> T operator(Callable<T> work) throws Exception {
        return Acting.as(OPERATOR, work);
    }
}
