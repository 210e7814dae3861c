package gezhi.casework;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.CaseQuery.Sort;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseListAddressTest {

    @Test
    void a_query_comes_back_from_its_address_as_it_was() {
        Instant from = Instant.parse("2026-11-23T16:00:00Z");
        CaseQuery query = CaseQuery.of(Queue.COUNTY)
                .withStates(List.of("REPORTED", "FILED"))
                .withCategory("EVENT-0101")
                .withTownship("431128001")
                .withChannel("HOTLINE")
                .withLevel("GRID")
                .withHolder("CGJ")
                .withLamp(Lamp.RED)
                .withOpen(true)
                .withSupervised(true)
                .withReworked(true)
                .withLegacy(false)
                .withReported(from, from.plusSeconds(60))
                .withEnded(from, null)
                .withDue(null, from)
                .withText("路灯 & 井盖=?")
                .sortedBy(Sort.DUE);
        assertThat(read(CaseListAddress.of(query))).isEqualTo(query);
    }

    @Test
    void without_anything_it_is_the_users_own_queue_by_time_left() {
        assertThat(read("queue.xhtml")).isEqualTo(CaseQuery.of(Queue.MINE));
    }

    @Test
    void a_search_looks_through_all_that_the_user_may_see() {
        assertThat(read("queue.xhtml?q=x").queue()).isEqualTo(Queue.COUNTY);
    }

    @Test
    void what_an_address_says_wrongly_is_left_out() {
        CaseQuery query = read("queue.xhtml?queue=nobody&lamp=PURPLE&reportedFrom=yesterday&sort=up&category=%20");
        assertThat(query).isEqualTo(CaseQuery.of(Queue.MINE));
    }

    private static CaseQuery read(String address) {
        Map<String, String> parameters = new HashMap<>();
        int query = address.indexOf('?');
        for (String pair :
                query < 0 ? new String[0] : address.substring(query + 1).split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return CaseListAddress.read(parameters::get);
    }
}
