package gezhi.ops.bench;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;

/** One case on its way through a script: remembers what the next call needs to know of the last. */
final class ScriptRun implements AutoCloseable {

    private static final String JSON = "Content-Type: application/json";

    private final Wire wire;
    private String number;
    private String etag;
    private String attachment;

    ScriptRun(URI server) {
        this.wire = new Wire(server);
    }

    /** The number of the case that was reported last. */
    String number() {
        return number;
    }

    /** Performs a call; REPORT begins a new case. The answer must be one of success. */
    Reply perform(Act act) throws IOException {
        Reply reply = send(act);
        if (!reply.good()) {
            throw new UnexpectedReply(act.name() + " by " + act.by() + " of " + number, reply);
        }
        switch (act.kind()) {
            case REPORT -> {
                number = reply.location().substring(reply.location().lastIndexOf('/') + 1);
                etag = reply.etag();
            }
            case OPERATION -> etag = reply.etag();
            case UPLOAD -> attachment = reply.json().getString("id");
            case SEARCH -> {
                if (!reply.text().contains("\"" + number + "\"")) {
                    throw new UnexpectedReply("the search did not find " + number, reply);
                }
            }
        }
        return reply;
    }

    /** Reads the case as somebody sees it. */
    Reply read(Person person) throws IOException {
        return wire.get("/api/v1/cases/" + number, person.authorization());
    }

    private Reply send(Act act) throws IOException {
        String who = act.by().authorization();
        String key = "Idempotency-Key: " + UUID.randomUUID();
        return switch (act.kind()) {
            case REPORT -> wire.post("/api/v1/reports", act.body(null), who, key, JSON);
            case OPERATION ->
                wire.post(
                        "/api/v1/cases/" + number + "/operations",
                        act.body(attachment),
                        who,
                        key,
                        JSON,
                        "If-Match: " + etag);
            case UPLOAD -> wire.post("/api/v1/attachments", Photograph.form(), who, Photograph.TYPE);
            case SEARCH -> wire.get("/api/v1/cases?queue=county&q=" + number, who);
        };
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
