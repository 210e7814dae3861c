package gezhi.ops.bench;

import gezhi.ops.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the calls of a whole life cycle in a county by driving one case from report to close with what the server says
 * of it: {@code operations} and their {@code needs}. It knows no model; it only takes no operation that leads back.
 */
final class Rehearsal {

    /** What leads to the close, the nearest to it first: whatever of this is offered is done. */
    private static final List<String> FORWARD =
            List.of("CLOSE", "CHECK", "FEEDBACK", "ASSIGN", "HANDLE", "SIGN", "DISPATCH", "FILE", "VERIFY", "ACCEPT");

    private static final int MOST_STEPS = 40;

    private final URI server;
    private final People people;
    private final String category;

    /**
     * A rehearsal that has not begun.
     *
     * @param category of the reports: its level and its filing condition decide what the way needs
     */
    Rehearsal(URI server, People people, String category) {
        this.server = server;
        this.people = people;
        this.category = category;
    }

    /** Drives a case to its close and returns the calls that this took, and a search for its number behind them. */
    Script run() throws IOException {
        Person reporter = people.holding("GRID_WORKER")
                .orElseThrow(() -> new Refusal(
                        "accounts.csv has no grid worker of county " + people.county() + " to report as.",
                        "accounts.csv 中没有区县 " + people.county() + " 的网格员账号。"));
        var answering = new Answering(people);
        List<Act> acts = new ArrayList<>();
        try (var run = new ScriptRun(server)) {
            acts.add(new Act(Act.Kind.REPORT, "REPORT", reporter, report()));
            run.perform(acts.get(0));
            for (Optional<Turn> turn = turn(run, acts); turn.isPresent(); turn = turn(run, acts)) {
                if (acts.size() > MOST_STEPS) {
                    throw stuck(run.number(), "does not end");
                }
                Person by = turn.get().by();
                JsonObject request = answering.request(turn.get().operation(), by);
                if (request.containsKey("attachments")) {
                    acts.add(new Act(Act.Kind.UPLOAD, "UPLOAD", by, ""));
                    run.perform(acts.get(acts.size() - 1));
                }
                acts.add(new Act(Act.Kind.OPERATION, request.getString("operation"), by, request.toString()));
                run.perform(acts.get(acts.size() - 1));
            }
            if (!acts.get(acts.size() - 1).name().equals("CLOSE")) {
                throw stuck(
                        run.number(), "stops after " + acts.get(acts.size() - 1).name());
            }
            acts.add(new Act(Act.Kind.SEARCH, "SEARCH", acts.get(1).by(), ""));
            run.perform(acts.get(acts.size() - 1));
        }
        return new Script(people.county(), acts);
    }

    private record Turn(Person by, JsonObject operation, int rank) {}

    private Optional<Turn> turn(ScriptRun run, List<Act> done) throws IOException {
        // Who has been assigned can be assigned anew, for ever.
        String last = done.get(done.size() - 1).name();
        Turn best = null;
        for (Person person : people.all()) {
            Reply seen = run.read(person);
            if (!seen.good()) {
                continue;
            }
            for (JsonObject operation : seen.json().getJsonArray("operations").getValuesAs(JsonObject.class)) {
                String name = operation.getString("operation");
                int rank = FORWARD.indexOf(name);
                if (rank >= 0 && !name.equals(last) && (best == null || rank < best.rank())) {
                    best = new Turn(person, operation, rank);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private String report() {
        return Json.createObjectBuilder()
                .add("title", "邻里纠纷需要调解")
                .add("text", "巡查时群众反映:两户因通道堆物发生争执,多次协商未果,请派人调解。")
                .add("channel", "GRID")
                .add("category", category)
                .build()
                .toString();
    }

    private Refusal stuck(String number, String what) {
        return new Refusal(
                "The case " + number + " of county " + people.county() + " " + what
                        + " with the people of accounts.csv; a life cycle cannot be measured there.",
                "案件 " + number + " 无法由 accounts.csv 中的人员办到结案,不能测量全流程。");
    }
}
