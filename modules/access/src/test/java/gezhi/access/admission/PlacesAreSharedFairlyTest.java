package gezhi.access.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gets the next place: four places at work, at most two for a county while others want in, six to wait. */
class PlacesAreSharedFairlyTest {

    private final FakeTime time = new FakeTime();
    private final Places places = new Places(4, 6, 2);
    private final Party attacked = party();
    private final Party quiet = party();
    private final Party third = party();

    @Test
    void a_county_alone_may_have_all_places() {
        assertThat(enter(attacked, 5)).isEqualTo(4);
        assertThat(places.atWork()).isEqualTo(4);
    }

    @Test
    void a_county_among_others_has_its_share() {
        assertThat(enter(quiet, 1)).isEqualTo(1);
        assertThat(enter(attacked, 4)).isEqualTo(2);
        assertThat(enter(third, 1)).isEqualTo(1);
    }

    @Test
    void the_next_place_goes_to_the_county_with_the_fewest_at_work() {
        enter(attacked, 4);
        List<Waiter> many = queue(attacked, 3);
        Waiter one = queue(quiet, 1).get(0);

        places.leave(attacked, now());
        assertThat(one.admitted()).isTrue();
        assertThat(many).noneMatch(Waiter::admitted);
    }

    @Test
    void counties_with_equally_many_take_turns() {
        enter(third, 1);
        enter(third, 1);
        enter(attacked, 2);
        List<Waiter> first = queue(attacked, 2);
        List<Waiter> second = queue(quiet, 2);

        List<Party> order = new ArrayList<>();
        for (Party leaving : List.of(attacked, attacked, third, third)) {
            places.leave(leaving, now());
            order.add(places.atWork() < 4 ? null : admitted(first, second, order));
        }
        assertThat(order).containsExactly(quiet, attacked, quiet, attacked);
    }

    @Test
    void inside_a_county_the_order_is_that_of_arrival() {
        enter(attacked, 4);
        List<Waiter> waiters = queue(attacked, 3);

        places.leave(attacked, now());
        assertThat(waiters).extracting(Waiter::admitted).containsExactly(true, false, false);
        places.leave(attacked, now());
        assertThat(waiters).extracting(Waiter::admitted).containsExactly(true, true, false);
    }

    @Test
    void nobody_overtakes_those_of_the_same_county_who_wait() {
        enter(quiet, 1);
        enter(attacked, 2);
        Waiter waiter = queue(attacked, 1).get(0);
        places.leave(attacked, now());
        assertThat(waiter.admitted()).isTrue();
        assertThat(places.enter(attacked, now())).isFalse();
    }

    @Test
    void lines_of_one_party_take_turns() {
        enter(attacked, 4);
        Waiter a1 = queue(attacked, "192.0.2");
        Waiter a2 = queue(attacked, "192.0.2");
        Waiter b1 = queue(attacked, "198.51.100");

        places.leave(attacked, now());
        places.leave(attacked, now());
        assertThat(List.of(a1, a2, b1)).extracting(Waiter::admitted).containsExactly(true, false, true);
    }

    @Test
    void a_county_that_has_become_alone_gets_all_places() {
        enter(quiet, 1);
        enter(attacked, 2);
        List<Waiter> waiters = queue(attacked, 2);
        places.leave(quiet, now());
        assertThat(waiters).noneMatch(Waiter::admitted);

        time.pass(Duration.ofSeconds(2));
        places.serve(now());
        assertThat(waiters).allMatch(Waiter::admitted);
    }

    @Test
    void the_waiting_room_is_bounded_for_a_county_and_for_all() {
        enter(attacked, 4);
        assertThat(queue(attacked, 5)).extracting(this::waits).containsExactly(true, true, true, true, false);
        assertThat(queue(quiet, 3)).extracting(this::waits).containsExactly(true, true, false);
        assertThat(places.waiting()).isEqualTo(6);
    }

    @Test
    void who_gives_up_makes_room() {
        enter(attacked, 4);
        List<Waiter> waiters = queue(attacked, 2);
        assertThat(places.giveUp(waiters.get(0))).isTrue();
        assertThat(places.waiting()).isEqualTo(1);

        places.leave(attacked, now());
        assertThat(waiters).extracting(Waiter::admitted).containsExactly(false, true);
        assertThat(places.giveUp(waiters.get(1))).isFalse();
        assertThat(places.waiting()).isZero();
    }

    private final List<Waiter> taken = new ArrayList<>();

    private Party party() {
        return new Party(4, 2, 4, null);
    }

    private int enter(Party party, int times) {
        int in = 0;
        for (int i = 0; i < times; i++) {
            in += places.enter(party, now()) ? 1 : 0;
        }
        return in;
    }

    /** Each arrives as the filter has it: it asks for a place, and waits when it gets none. */
    private List<Waiter> queue(Party party, int times) {
        List<Waiter> waiters = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            waiters.add(queue(party, ""));
        }
        return waiters;
    }

    private Waiter queue(Party party, String line) {
        assertThat(places.enter(party, now())).isFalse();
        Waiter waiter = new Waiter(party, line);
        if (places.queue(waiter, now())) {
            taken.add(waiter);
        }
        return waiter;
    }

    private boolean waits(Waiter waiter) {
        return taken.contains(waiter);
    }

    /** Whose waiter was let in last. */
    private Party admitted(List<Waiter> first, List<Waiter> second, List<Party> before) {
        long mine = first.stream().filter(Waiter::admitted).count();
        long seen = before.stream().filter(p -> p == attacked).count();
        assertThat(mine + second.stream().filter(Waiter::admitted).count()).isEqualTo(before.size() + 1L);
        return mine > seen ? attacked : quiet;
    }

    private long now() {
        return time.getAsLong();
    }
}
