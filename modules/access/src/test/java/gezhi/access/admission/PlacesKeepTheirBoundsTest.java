package gezhi.access.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Any order of arrivals, ends and departures: the bounds hold, nobody is lost, and nobody waits in vain. */
class PlacesKeepTheirBoundsTest {

    private static final int WORK = 5;
    private static final int ROOM = 12;

    private final FakeTime time = new FakeTime();
    private final Places places = new Places(WORK, ROOM, 2);
    private final List<Party> parties = List.of(party(), party(), party(), party());
    private final List<Party> atWork = new ArrayList<>();
    private final List<Waiter> waiting = new ArrayList<>();

    @RepeatedTest(50)
    void whatever_happens_the_bounds_hold(RepetitionInfo run) {
        Random chance = new Random(run.getCurrentRepetition());
        for (int step = 0; step < 400; step++) {
            switch (chance.nextInt(5)) {
                case 0, 1 -> arrive(parties.get(chance.nextInt(parties.size())));
                case 2, 3 -> leave(chance);
                default -> giveUpOrWait(chance);
            }
            takeOverAdmitted();
            assertThat(places.atWork()).isEqualTo(atWork.size()).isLessThanOrEqualTo(WORK);
            assertThat(places.waiting()).isEqualTo(waiting.size()).isLessThanOrEqualTo(ROOM);
        }
        while (!atWork.isEmpty() || !waiting.isEmpty()) {
            assertThat(atWork).as("somebody works as long as somebody waits").isNotEmpty();
            leave(chance);
            takeOverAdmitted();
        }
        assertThat(places.atWork()).isZero();
        assertThat(places.waiting()).isZero();
        assertThat(places.waitingParties()).isZero();
    }

    private void arrive(Party party) {
        if (places.enter(party, time.getAsLong())) {
            atWork.add(party);
            return;
        }
        Waiter waiter = new Waiter(party, "");
        if (places.queue(waiter, time.getAsLong())) {
            waiting.add(waiter);
        }
    }

    private void leave(Random chance) {
        if (!atWork.isEmpty()) {
            places.leave(atWork.remove(chance.nextInt(atWork.size())), time.getAsLong());
        }
    }

    private void giveUpOrWait(Random chance) {
        if (!waiting.isEmpty() && chance.nextBoolean()) {
            assertThat(places.giveUp(waiting.remove(chance.nextInt(waiting.size()))))
                    .isTrue();
        } else {
            time.pass(Duration.ofMillis(chance.nextInt(700)));
            places.serve(time.getAsLong());
        }
    }

    private void takeOverAdmitted() {
        waiting.removeIf(waiter -> {
            if (waiter.admitted()) {
                atWork.add(waiter.party());
            }
            return waiter.admitted();
        });
    }

    private static Party party() {
        return new Party(WORK, 2, 6, null);
    }
}
