package gezhi.casework.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.CaseQuery.Sort;
import gezhi.casework.CaseTotal;
import gezhi.casework.Lamp;
import gezhi.config.Models;
import gezhi.config.flow.Flow;
import gezhi.kernel.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far lists of a county with very many ended cases look and count. */
class ReachTest {

    private static final CaseQuery COUNTY = CaseQuery.of(Queue.COUNTY);

    @Test
    void what_an_index_leads_to_is_looked_for_everywhere() {
        assertThat(List.of(
                        CaseQuery.of(Queue.MINE).withCategory("EVENT-0101"),
                        COUNTY,
                        COUNTY.withTownship("370215001"),
                        COUNTY.withOpen(true).withCategory("EVENT-0101"),
                        COUNTY.withLamp(Lamp.RED).withChannel("HOTLINE"),
                        COUNTY.withText("JM20261124-0001"),
                        COUNTY.withCategory("EVENT-0101").withReported(Instant.EPOCH, null),
                        COUNTY.withReworked(true).withEnded(Instant.EPOCH, null)))
                .noneMatch(query -> Reach.deep(query, true));
    }

    @Test
    void what_no_index_leads_to_is_looked_for_among_the_latest() {
        assertThat(List.of(
                        COUNTY.withCategory("EVENT-0101"),
                        COUNTY.withChannel("HOTLINE"),
                        COUNTY.withStates(List.of("CLOSED")),
                        COUNTY.withText("路灯"),
                        COUNTY.withHolder("CGJ").withLamp(Lamp.NONE),
                        COUNTY.withTownship("370215001").withLevel("GRID"),
                        CaseQuery.of(Queue.UNIT)))
                .allMatch(query -> Reach.deep(query, true));
        assertThat(Reach.deep(COUNTY, false))
                .as("the few cases of a grid in the whole county")
                .isTrue();
    }

    @Test
    void only_open_cases_are_sorted_by_the_time_left() {
        assertThat(Reach.sortable(COUNTY.sortedBy(Sort.DUE)).open()).isTrue();
        assertThat(Reach.sortable(COUNTY.withOpen(false).sortedBy(Sort.DUE)).sort())
                .isEqualTo(Sort.NEWEST);
        CaseQuery mine = CaseQuery.of(Queue.MINE);
        assertThat(Reach.sortable(mine)).isEqualTo(mine);
    }

    @Test
    void states_that_are_open_say_that_the_cases_are() {
        Flow flow = Models.flow("xintian", Map.of());
        List<String> open = flow.states().values().stream()
                .filter(state -> state.open())
                .map(state -> state.name())
                .toList();
        assertThat(Reach.plain(COUNTY.withStates(open), flow).openOnly()).isTrue();
        assertThat(Reach.plain(COUNTY.withStates(List.of(open.get(0), "CLOSED")), flow)
                        .openOnly())
                .isFalse();
        assertThat(Reach.plain(COUNTY.withStates(List.of("NO_SUCH_STATE")), flow)
                        .openOnly())
                .isFalse();
        assertThat(Reach.plain(COUNTY, flow)).isEqualTo(COUNTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"casework.casesMore", "casework.queue.reportMore"})
    void beyond_the_bound_is_said_so_in_both_languages(String code) {
        assertThat(Messages.text(Locale.SIMPLIFIED_CHINESE, code, (long) CaseTotal.BOUND))
                .contains("10,000 件以上");
        assertThat(Messages.text(Locale.ENGLISH, code, (long) CaseTotal.BOUND)).contains("10,000+");
    }

    @Test
    void the_paging_of_the_table_finds_its_places_in_the_text() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Messages.text(locale, "casework.queue.reportMore", 1L))
                    .contains("{startRecord}", "{endRecord}")
                    .doesNotContain("'");
        }
    }
}
