package gezhi.config.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.internal.Timeline.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which version holds at which instant. */
class EffectiveDatingTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T00:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T00:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-11-29T00:00:00Z");

    @Test
    void the_version_published_last_holds_when_all_times_have_come() {
        assertThat(numberAt(TUESDAY, entry(2, TUESDAY), entry(1, MONDAY))).isEqualTo(2);
    }

    @Test
    void a_version_holds_from_its_instant_on_and_not_before() {
        Entry[] versions = {entry(2, FRIDAY), entry(1, MONDAY)};
        assertThat(numberAt(FRIDAY.minusNanos(1), versions)).isEqualTo(1);
        assertThat(numberAt(FRIDAY, versions)).isEqualTo(2);
    }

    @Test
    void what_is_published_later_replaces_what_was_planned() {
        Entry[] versions = {entry(3, TUESDAY), entry(2, FRIDAY), entry(1, MONDAY)};
        assertThat(numberAt(TUESDAY, versions)).isEqualTo(3);
        assertThat(numberAt(SUNDAY, versions)).isEqualTo(3);
        assertThat(scheduled(TUESDAY, versions)).isEmpty();
    }

    @Test
    void two_plans_follow_each_other() {
        Entry[] versions = {entry(3, SUNDAY), entry(2, FRIDAY), entry(1, MONDAY)};
        assertThat(scheduled(TUESDAY, versions)).containsExactly(2, 3);
        assertThat(numberAt(FRIDAY, versions)).isEqualTo(2);
        assertThat(numberAt(SUNDAY, versions)).isEqualTo(3);
    }

    @Test
    void a_plan_that_a_later_published_one_overtakes_is_none_any_more() {
        assertThat(scheduled(TUESDAY, entry(3, FRIDAY), entry(2, SUNDAY), entry(1, MONDAY)))
                .containsExactly(3);
    }

    @Test
    void nothing_holds_before_the_first() {
        assertThat(new Timeline(List.of(entry(1, FRIDAY))).at(MONDAY)).isEmpty();
        assertThat(new Timeline(List.of()).latest()).isEmpty();
    }

    private static int numberAt(Instant now, Entry... latestFirst) {
        return new Timeline(List.of(latestFirst)).at(now).orElseThrow().number();
    }

    private static List<Integer> scheduled(Instant now, Entry... latestFirst) {
        return new Timeline(List.of(latestFirst))
                .scheduled(now).stream().map(Entry::number).toList();
    }

    private static Entry entry(int number, Instant effectiveAt) {
        return new Entry(number, new UUID(0, number), effectiveAt);
    }
}
