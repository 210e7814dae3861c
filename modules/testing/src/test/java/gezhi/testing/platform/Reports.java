package gezhi.testing.platform;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Reports to send. */
public final class Reports {

    private Reports() {}

    /** The least that the API takes. */
    public static JsonObjectBuilder least(String channel) {
        return Json.createObjectBuilder()
                .add("title", "路灯不亮")
                .add("text", "小区北门外三盏路灯连续两晚不亮。")
                .add("channel", channel);
    }

    /** One in a grid. */
    public static JsonObjectBuilder inGrid(String channel, String grid) {
        return least(channel).add("gridCode", grid);
    }

    /** Sends a report that must be taken, and returns the case. */
    public static SeenCase send(Client as, JsonObject report) {
        Answer answer = as.post("/api/v1/reports", report);
        if (answer.status() != 201) {
            throw new AssertionError("the report was not taken: " + answer + " for " + report);
        }
        return SeenCase.read(as, answer.json().getString("caseNumber"));
    }
}
