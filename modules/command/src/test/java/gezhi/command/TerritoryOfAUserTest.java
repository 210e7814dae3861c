package gezhi.command;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.access.ActiveUser;
import gezhi.access.Post;
import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Queue;
import gezhi.kernel.CountyCode;
import gezhi.kernel.UnitCode;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TerritoryOfAUserTest {

    private final CaseQuery all = CaseQuery.of(Queue.COUNTY);

    @Test
    void who_sits_at_the_county_looks_after_all_of_it() {
        Territory territory = Territory.of(user("SUPERVISOR 370215"));
        assertThat(territory.whole()).isTrue();
        assertThat(territory.has("370215004")).isTrue();
        assertThat(territory.of(all)).isEqualTo(all);
    }

    @Test
    void auditors_and_administrators_look_after_all_of_it_wherever_they_sit() {
        assertThat(Territory.of(user("AUDITOR 370215001")).whole()).isTrue();
        assertThat(Territory.of(user("COUNTY_ADMIN 370215001")).whole()).isTrue();
    }

    @Test
    void who_sits_at_townships_looks_after_these() {
        Territory territory = Territory.of(user("TOWN_CENTER 370215004", "LEADER 370215002", "HANDLER 370215001001"));
        assertThat(territory.townships()).containsExactly("370215002", "370215004");
        assertThat(territory.has("370215001")).isFalse();
        assertThat(territory.of(all).townships()).containsExactly("370215002", "370215004");
    }

    @Test
    void who_sits_at_neither_looks_after_nothing_rather_than_all() {
        Territory territory = Territory.of(user("LEADER 370215001-SF"));
        assertThat(territory.whole()).isFalse();
        assertThat(territory.townships()).isNotEmpty();
        assertThat(territory.of(all).townships()).isNotEmpty();
    }

    private static ActiveUser user(String... posts) {
        return new ActiveUser(
                new CountyCode("370215"),
                UUID.randomUUID(),
                "wang",
                "王",
                Stream.of(posts)
                        .map(post -> post.split(" "))
                        .map(post -> new Post(post[0], new UnitCode(post[1])))
                        .toList());
    }
}
