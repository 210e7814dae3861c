package gezhi.ops.bench;

import gezhi.ops.Account;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Logs many people in from one address: comes again when the server says that it was too often. */
final class PatientLogin {

    private PatientLogin() {}

    /** The bearer token of an account. */
    static String token(Wire wire, Account account) throws IOException {
        byte[] body = Json.createObjectBuilder()
                .add("county", account.county())
                .add("account", account.account())
                .add("password", account.password())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        Reply reply = wire.post("/api/v1/login", body, "Content-Type: application/json");
        while (reply.refusedForNow()) {
            Pause.of(Duration.ofSeconds(Math.max(1, Long.parseLong(reply.retryAfter()))));
            reply = wire.post("/api/v1/login", body, "Content-Type: application/json");
        }
        if (!reply.good()) {
            throw new UnexpectedReply("the login of " + account, reply);
        }
        return reply.json().getString("token");
    }
}
