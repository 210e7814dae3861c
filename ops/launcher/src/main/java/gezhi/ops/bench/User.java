package gezhi.ops.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Somebody at work who thinks between two requests: mostly looks at the own queue, opens a case of it, and now and then
 * reports something. Told to come again later, comes again then.
 */
final class User implements Crowd.Client {

    private static final int LONGEST_WAIT_SECONDS = 5;

    private final Person person;
    private final Wire wire;
    private final Random chance;
    private final int thinkMillis;
    private List<String> known = List.of();

    /**
     * A user who begins at once.
     *
     * @param thinkMillis how long the user thinks on average
     */
    User(URI server, Person person, int number, int thinkMillis) {
        this.person = person;
        this.wire = new Wire(server);
        this.chance = new Random(number);
        this.thinkMillis = thinkMillis;
    }

    @Override
    public void once(Tally tally) throws InterruptedException {
        Reply reply;
        int dice = chance.nextInt(10);
        if (dice == 0 && person.holds("GRID_WORKER")) {
            reply = tally.count(this::report);
        } else if (dice < 4 && !known.isEmpty()) {
            String number = known.get(chance.nextInt(known.size()));
            reply = tally.count(() -> wire.get("/api/v1/cases/" + number, person.authorization()));
        } else {
            reply = tally.count(() -> wire.get("/api/v1/cases", person.authorization()));
            remember(reply);
        }
        Thread.sleep(pause(reply));
    }

    /** Milliseconds until the next request. */
    private long pause(Reply reply) {
        if (reply != null && reply.refusedForNow() && reply.retryAfter().matches("\\d{1,4}")) {
            int seconds = Math.min(LONGEST_WAIT_SECONDS, Integer.parseInt(reply.retryAfter()));
            return seconds * 1000L + chance.nextInt(500);
        }
        return thinkMillis == 0 ? 0 : thinkMillis / 2 + chance.nextInt(thinkMillis);
    }

    // Not at each answer: taking them apart costs processor time that the server needs.
    private void remember(Reply reply) {
        if (reply != null && reply.good() && (known.isEmpty() || chance.nextInt(20) == 0)) {
            known = reply.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(item -> item.getString("caseNumber"))
                    .toList();
        }
    }

    private Reply report() throws IOException {
        return report(wire, person, chance.nextInt(90) + 1);
    }

    /** Reports the street lamp of a number. */
    static Reply report(Wire wire, Person person, int lamp) throws IOException {
        String report = "{\"title\":\"路灯不亮\",\"text\":\"巡查发现道路东侧第 " + lamp + " 号路灯夜间不亮,请安排检修。\",\"channel\":\"GRID\"}";
        return wire.post(
                "/api/v1/reports",
                report.getBytes(StandardCharsets.UTF_8),
                person.authorization(),
                "Content-Type: application/json",
                "Idempotency-Key: " + UUID.randomUUID());
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
