package gezhi.casework.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gezhi.access.StaffMember;
import gezhi.casework.CaseView.Choice;
import gezhi.casework.CaseView.Need;
import gezhi.casework.CaseView.Operation;
import gezhi.casework.OperationRequest;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseFile;
import gezhi.config.Models;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Holder;
import gezhi.config.flow.Move;
import gezhi.config.flow.UnitType;
import gezhi.kernel.BusinessException;
import gezhi.kernel.NotAllowed;
import gezhi.kernel.NotOffered;
import gezhi.kernel.Refused;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Walks a model's graph completely: from every kind of report through every configuration that can be reached, each
 * operation by everybody. What is offered succeeds with what its needs say; what is not is refused for the right reason,
 * and a refusal changes nothing.
 */
class WalkOfTheGraphTest {

    /** Taking over from above what is being sent between two centres takes a third one above both. */
    private static final Set<String> NEEDS_A_THIRD_LEVEL = Set.of("PASSED_UP TAKE_OVER", "HANDED_DOWN TAKE_OVER");

    private final Set<String> seen = new HashSet<>();
    private final Set<String> tried = new HashSet<>();
    private final Deque<World> ahead = new ArrayDeque<>();
    private final Set<String> statesReached = new TreeSet<>();
    private final Set<String> rowsTaken = new TreeSet<>();
    private int refusals;

    @ParameterizedTest
    @CsvSource({
        "xintian, OPTIONAL, OPTIONAL, CLOSE",
        "xintian, REQUIRED, REQUIRED, CHECK",
        "xintian, NEVER, NEVER, REPORT",
        "jimo, OPTIONAL, OPTIONAL, CLOSE",
        "jimo, REQUIRED, REQUIRED, CHECK"
    })
    void every_row_can_be_taken_by_whom_it_names_and_by_nobody_else(
            String model, String verify, String check, String spot) {
        Map<String, String> options =
                World.pairs("preFilingVerify", verify, "preClosingCheck", check, "spotSettlement", spot);
        World county = new World(Models.flow(model, options), 1);
        beginnings(county);
        while (!ahead.isEmpty()) {
            World world = ahead.poll();
            statesReached.add(world.file.state());
            everybodyTriesEverything(world);
            assertThat(someoneCanMove(world))
                    .as("nobody can move %s", key(world))
                    .isTrue();
        }
        assertThat(statesReached)
                .isEqualTo(new TreeSet<>(county.config.flow().states().keySet()));
        Set<String> missed = rows(county);
        missed.removeAll(rowsTaken);
        assertThat(missed).isSubsetOf(NEEDS_A_THIRD_LEVEL);
        assertThat(refusals).isPositive();
    }

    private void beginnings(World county) {
        meet(county.copyOfCounty().reportedByGrid("EVENT-0201", false, false, false));
        meet(county.copyOfCounty().reportedByGrid("EVENT-0201", true, true, true));
        meet(county.copyOfCounty().reportedByGrid("EVENT-0101", true, true, true));
        meet(county.copyOfCounty().reportedByHotline(null));
    }

    private void everybodyTriesEverything(World world) {
        CaseFile file = world.file;
        String before = key(world);
        for (StaffMember by : world.organisation.everybody()) {
            Map<String, Operation> offers = new LinkedHashMap<>();
            world.offers(by).forEach(o -> offers.put(o.operation(), o));
            for (String operation : world.config.flow().words().keySet()) {
                if (offers.containsKey(operation)) {
                    rowsTaken.add(file.state() + " " + operation);
                    follow(world, by, offers.get(operation));
                } else if (isNew(world, operation, by)) {
                    refused(world, by, operation);
                    refusals++;
                }
            }
        }
        assertThat(key(world)).as("a refusal changes nothing").isEqualTo(before);
    }

    private void follow(World world, StaffMember by, Operation operation) {
        for (OperationRequest request : requests(operation)) {
            World next = world.copy();
            next.clocks().removeIf(c -> !c.running());
            next.perform(by, request);
            check(world, next);
            meet(next);
        }
    }

    private static void check(World before, World after) {
        assertThat(after.steps).hasSize(before.steps.size() + 1);
        assertThat(after.steps.get(after.steps.size() - 1).seq()).isEqualTo(after.file.steps());
        assertThat(after.file.endedAt() == null)
                .isEqualTo(after.config.flow().state(after.file.state()).open());
        assertThat(after.clocks().stream().filter(c -> c.running()).toList())
                .allMatch(c -> after.file.endedAt() == null);
    }

    private static boolean rowIsOffered(World world, String operation) {
        return world.config
                .flow()
                .move(world.file.state(), operation)
                .filter(m -> Offers.offered(world.situation(), m))
                .isPresent();
    }

    /** What nobody is offered is tried by one; what is, by everybody who is not, once for each way of holding the case. */
    private boolean isNew(World world, String operation, StaffMember by) {
        CaseFile f = world.file;
        String who = rowIsOffered(world, operation) ? by.account() : "anybody";
        return tried.add(String.join(
                "|",
                f.state(),
                f.desks().toString(),
                f.holder().toString(),
                String.valueOf(f.assignee() != null),
                String.valueOf(f.verified()),
                String.valueOf(f.onSitePassed()),
                operation,
                who));
    }

    private static void refused(World world, StaffMember by, String operation) {
        Situation situation = world.situation();
        Optional<Move> row =
                world.config.flow().move(world.file.state(), operation).filter(m -> Offers.offered(situation, m));
        Throwable refusal = catchThrowable(() -> world.perform(by, World.request(operation)));
        world.later(java.time.Duration.ofMinutes(-1));
        if (row.isEmpty()) {
            assertThat(refusal).isInstanceOf(NotOffered.class);
        } else if (Doer.of(situation, row.get(), Actor.of(by)).isEmpty()) {
            assertThat(refusal).isInstanceOf(NotAllowed.class);
        } else {
            assertThat(refusal).isInstanceOfAny(Refused.class, gezhi.kernel.Invalid.class);
            assertThat(((BusinessException) refusal).kind().status()).isEqualTo(422);
        }
    }

    /** A request for each way in which the needs can be met, one value for each unit type and the like. */
    private static List<OperationRequest> requests(Operation operation) {
        int ways = operation.needs().stream()
                .mapToInt(n -> Math.max(1, sample(n).size()))
                .max()
                .orElse(1);
        List<OperationRequest> requests = new ArrayList<>();
        for (int i = 0; i < ways; i++) {
            int way = i;
            requests.add(Drive.request(operation, choices -> {
                List<Choice> sample = sample(choices);
                return sample.get(way % sample.size());
            }));
        }
        return requests;
    }

    private static List<Choice> sample(Need need) {
        return need.choices().isEmpty() ? List.of() : sample(need.choices());
    }

    private static List<Choice> sample(List<Choice> choices) {
        Map<Object, Choice> byGroup = new LinkedHashMap<>();
        choices.forEach(c -> byGroup.putIfAbsent(c.group() == null ? c.value() : c.group(), c));
        boolean filing = choices.stream().anyMatch(c -> "EVENT-0101-1".equals(c.value()));
        return byGroup.values().stream().limit(filing ? 1 : 5).toList();
    }

    private static boolean someoneCanMove(World world) {
        return world.file.endedAt() != null
                || world.organisation.everybody().stream()
                        .anyMatch(s -> world.offers(s).stream().anyMatch(o -> !world.config
                                .flow()
                                .move(world.file.state(), o.operation())
                                .orElseThrow()
                                .everyOpenState()));
    }

    private void meet(World world) {
        if (seen.add(key(world))) {
            ahead.add(world);
        }
    }

    private static String key(World world) {
        CaseFile f = world.file;
        return String.join(
                "|",
                f.state(),
                f.desks().toString(),
                String.valueOf(f.holder()),
                String.valueOf(f.assignee() != null),
                String.valueOf(f.handler()),
                String.valueOf(f.placeUnit()),
                String.valueOf(f.filingCondition()),
                String.valueOf(f.verified()),
                String.valueOf(f.onSitePassed()),
                String.valueOf(f.settledOnSpot()),
                String.valueOf(Math.min(2, f.returnedAfter("PASS_UP"))));
    }

    /** All rows, but for urging where the only centre holds the case itself: nobody urges oneself. */
    private static Set<String> rows(World county) {
        Flow flow = county.config.flow();
        boolean flat =
                flow.unitTypes().values().stream().filter(UnitType::centre).count() == 1;
        Set<String> rows = new TreeSet<>();
        flow.rows().forEach((state, moves) -> moves.keySet().stream()
                .filter(o -> !o.equals("URGE") || !flat || flow.state(state).holder() != Holder.DESK)
                .forEach(o -> rows.add(state + " " + o)));
        return rows;
    }
}
