package gezhi.casework.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.access.StaffMember;
import gezhi.casework.CaseView.Operation;
import gezhi.casework.internal.flow.Drive.Offer;
import gezhi.casework.internal.model.CaseClock;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseStep;
import gezhi.config.flow.Move;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever random staff do with a case by nothing but what it offers: what always holds. */
class RandomWalksTest {

    private static final String[] CATEGORIES = {null, "EVENT-0101", "EVENT-0201", "EVENT-0301"};
    private static final World XINTIAN = World.xintian("preFilingVerify", "OPTIONAL", "preClosingCheck", "OPTIONAL");
    private static final World FIVE_LEVELS = FiveLevelsTest.world();
    private static final World JIMO = World.jimo("preFilingVerify", "OPTIONAL", "preClosingCheck", "OPTIONAL");

    @Property(tries = 300)
    void a_case_is_always_in_order_and_somebody_can_move_it(
            @ForAll long seed, @ForAll @IntRange(max = 2) int model, @ForAll @IntRange(min = 5, max = 60) int steps) {
        Random random = new Random(seed);
        World world = begin(List.of(XINTIAN, JIMO, FIVE_LEVELS).get(model).copyOfCounty(), random);
        for (int i = 0; i < steps; i++) {
            List<CaseStep> before = List.copyOf(world.steps);
            List<Offer> offers = offers(world);
            if (world.file.endedAt() == null) {
                assertThat(offers)
                        .as("somebody can move %s", world.file.state())
                        .isNotEmpty();
            }
            if (offers.isEmpty()) {
                break;
            }
            Offer offer = offers.get(random.nextInt(offers.size()));
            world.later(Duration.ofMinutes(random.nextInt(600)));
            world.perform(
                    offer.by(), Drive.request(offer.operation(), c -> c.get(random.nextInt(Math.min(9, c.size())))));
            assertThat(world.steps.subList(0, before.size())).isEqualTo(before);
            inOrder(world);
        }
    }

    private static World begin(World world, Random random) {
        if (random.nextBoolean()) {
            return world.reportedByHotline(random.nextBoolean() ? World.GRID_A : null);
        }
        String category = CATEGORIES[random.nextInt(CATEGORIES.length)];
        boolean settled = category != null && random.nextInt(3) == 0;
        return world.reportedByGrid(category, settled, settled && random.nextBoolean(), false);
    }

    /** Offers of rows that move the case; back words only sometimes, or few cases would ever get far. */
    private static List<Offer> offers(World world) {
        List<Offer> offers = new ArrayList<>();
        List<Offer> back = new ArrayList<>();
        for (StaffMember by : world.organisation.everybody()) {
            for (Operation operation : world.offers(by)) {
                Move move = world.config
                        .flow()
                        .move(world.file.state(), operation.operation())
                        .orElseThrow();
                if (!move.everyOpenState()) {
                    (move.back() ? back : offers).add(new Offer(by, operation));
                }
            }
        }
        if (offers.isEmpty() || world.steps.size() % 5 == 4) {
            offers.addAll(back);
        }
        return offers;
    }

    private static void inOrder(World world) {
        CaseFile file = world.file;
        assertThat(file.desks().stack()).doesNotHaveDuplicates().allMatch(world.situation()::isCentre);
        boolean open = world.config.flow().state(file.state()).open();
        assertThat(file.endedAt() == null).isEqualTo(open);
        assertThat(file.steps()).isEqualTo(world.steps.size());
        for (int i = 0; i < world.steps.size(); i++) {
            assertThat(world.steps.get(i).seq()).isEqualTo(i + 1);
            if (i > 0) {
                assertThat(world.steps.get(i).fromState())
                        .isEqualTo(world.steps.get(i - 1).toState());
                assertThat(world.steps.get(i).at())
                        .isAfterOrEqualTo(world.steps.get(i - 1).at());
            }
        }
        clocksInOrder(world, open);
    }

    private static void clocksInOrder(World world, boolean open) {
        assertThat(world.running("CASE")).hasSize(open ? 1 : 0);
        if (world.config.flow().limits().containsKey("ANSWER") && open) {
            assertThat(world.running("ANSWER"))
                    .hasSizeBetween(
                            world.file.desks().answering().size(),
                            world.file.desks().answering().size() + 1);
        }
        for (CaseClock clock : world.clocks()) {
            assertThat(clock.yellowAt()).isBeforeOrEqualTo(clock.deadline());
            assertThat(clock.used()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(clock.running()).isEqualTo(clock.outcome() == null);
        }
        Instant due = world.clocks().stream()
                .filter(c -> c.running() && !c.paused())
                .map(CaseClock::deadline)
                .min(Instant::compareTo)
                .orElse(CaseFile.NEVER);
        assertThat(world.file.dueAt()).isEqualTo(due);
        if (open) {
            String stage = world.config.flow().state(world.file.state()).stage();
            world.config.flow().limits().values().stream()
                    .filter(r -> r.during() == null && r.over().contains(stage))
                    .forEach(r -> assertThat(world.running(r.name())).hasSize(1));
        }
    }
}
