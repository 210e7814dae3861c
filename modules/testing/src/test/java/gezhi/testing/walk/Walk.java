package gezhi.testing.walk;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Model;
import gezhi.testing.platform.People;
import gezhi.testing.platform.People.Person;
import gezhi.testing.platform.SeenCase;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One case driven from its report to its end, or until only staff without a password could go on. */
final class Walk {

    /** How willingly an operation is chosen; what is not named here has weight 10. */
    private static final Map<String, Integer> WEIGHTS = Map.ofEntries(
            Map.entry("REJECT", 1),
            Map.entry("VOID", 1),
            Map.entry("RETURN", 2),
            Map.entry("WITHDRAW", 1),
            Map.entry("REVOKE_ASSIGN", 1),
            Map.entry("REWORK", 3),
            Map.entry("PASS_UP", 2),
            Map.entry("TAKE_OVER", 1),
            Map.entry("SUPERVISE", 1),
            Map.entry("URGE", 1),
            Map.entry("INSTRUCT", 1),
            Map.entry("REOPEN", 1),
            Map.entry("ASSIGN", 5),
            Map.entry("PRE_FILING_VERIFY", 5),
            Map.entry("PRE_CLOSING_CHECK", 5));

    private static final int MOST_STEPS = 60;

    /** From here on nothing is done that leads back. */
    private static final int STRAIGHT_ON = 25;

    private final People people;
    private final Model model;
    private final Random random;
    private final Filling filling;
    private final Set<String> visited = new TreeSet<>();
    private final Map<String, Integer> operations = new TreeMap<>();
    private int steps;

    Walk(People people, Model model, Random random) {
        this.people = people;
        this.model = model;
        this.random = random;
        this.filling = new Filling(random, people);
    }

    /** The states that the case has been in. */
    Set<String> visited() {
        return visited;
    }

    /** How often each operation was performed. */
    Map<String, Integer> operations() {
        return operations;
    }

    /** Drives the case; the state in which it was left. */
    SeenCase drive(SeenCase reported) {
        SeenCase now = reported;
        CaseLaws.hold(now, model);
        visited.add(now.state());
        while (steps < MOST_STEPS) {
            boolean ended = model.ended(now.state());
            if (ended && (now.timeline().size() > 12 || random.nextInt(6) > 0)) {
                return now;
            }
            Optional<Turn> turn = turn(now);
            if (turn.isEmpty()) {
                return now;
            }
            now = step(turn.get(), now);
            steps++;
        }
        throw new AssertionError(now.number() + " does not end: " + now.timeline());
    }

    private record Turn(Person person, SeenCase seen, JsonObject operation) {}

    /** Somebody who may do something that moves the case, as the API tells it to them. */
    private Optional<Turn> turn(SeenCase before) {
        List<Person> order = new ArrayList<>(people.all());
        Collections.shuffle(order, random);
        order.sort((a, b) -> Boolean.compare(b.sitsAt(before.holder()), a.sitsAt(before.holder())));
        Turn other = null;
        for (Person person : order) {
            SeenCase seen = SeenCase.read(person.client(), before.number());
            assertThat(seen.etag())
                    .as("ETag of %s for everybody", seen.number())
                    .isEqualTo(before.etag());
            onlyWhatTheModelGives(person, seen);
            Optional<JsonObject> chosen = choose(seen);
            if (chosen.isPresent()) {
                return Optional.of(new Turn(person, seen, chosen.get()));
            }
            if (other == null && !seen.operations().isEmpty()) {
                other = new Turn(person, seen, seen.operations().get(0));
            }
        }
        return model.ended(before.state()) ? Optional.empty() : Optional.ofNullable(other);
    }

    /** Whatever is offered, the model gives to somebody with such a post. */
    private void onlyWhatTheModelGives(Person person, SeenCase seen) {
        for (String operation : seen.offered()) {
            Model.Row row = model.row(seen.state(), operation)
                    .orElseThrow(() -> new AssertionError(operation + " is no operation of " + seen.state()));
            assertThat(person.posts())
                    .as("%s offered %s in %s", person, operation, seen.state())
                    .anyMatch(post -> model.roles(post.unit(), row.post()).contains(post.role()));
        }
    }

    private Optional<JsonObject> choose(SeenCase seen) {
        List<JsonObject> pot = new ArrayList<>();
        for (JsonObject operation : seen.operations()) {
            String name = operation.getString("operation");
            int weight = WEIGHTS.getOrDefault(name, 10);
            if (steps > STRAIGHT_ON && weight < 10 && !(name.equals("WITHDRAW") && !people.sitAt(seen.holder()))) {
                continue;
            }
            if (stays(name) && random.nextInt(4) > 0) {
                continue;
            }
            pot.addAll(Collections.nCopies(weight, operation));
        }
        return pot.isEmpty() ? Optional.empty() : Optional.of(pot.get(random.nextInt(pot.size())));
    }

    private static boolean stays(String operation) {
        return Set.of("SUPERVISE", "URGE", "INSTRUCT").contains(operation);
    }

    private SeenCase step(Turn turn, SeenCase before) {
        JsonObject request = filling.request(turn.operation(), turn.person().client());
        String operation = request.getString("operation");
        Answer answer =
                turn.person().client().perform(turn.seen().json(), turn.seen().etag(), request);
        assertThat(answer.status())
                .as("%s by %s in %s with %s: %s", operation, turn.person(), before.state(), request, answer)
                .isEqualTo(200);
        SeenCase after = SeenCase.of(answer);
        CaseLaws.hold(after, model);
        CaseLaws.followed(before, after, turn.person(), request, model);
        if (random.nextInt(5) == 0) {
            assertThat(turn.person()
                            .client()
                            .perform(turn.seen().json(), turn.seen().etag(), request)
                            .status())
                    .as("the same again with the version seen before")
                    .isEqualTo(412);
        }
        visited.add(after.state());
        operations.merge(operation, 1, Integer::sum);
        return after;
    }
}
