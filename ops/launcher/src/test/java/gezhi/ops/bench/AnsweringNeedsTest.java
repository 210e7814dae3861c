package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Account;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers to what an operation needs, by nothing but what the needs say. */
class AnsweringNeedsTest {

    private static final Person DISPATCHER = person("wang", "DISPATCHER", "990001");
    private static final Person DESK = person("zhao", "DEPARTMENT", "CGJ");
    private static final Person HANDLER = person("qian", "HANDLER", "CGJ");

    private final Answering answering = new Answering(new People("990001", List.of(DISPATCHER, DESK, HANDLER)));

    @Test
    void a_case_goes_to_a_department_where_somebody_can_log_in() {
        JsonObject request = answering.request(
                operation(
                        "DISPATCH",
                        "{'name':'unit','type':'unit','required':true,'choices':"
                                + "[{'value':'ZJJ'},{'value':'990001'},{'value':'CGJ'}]}"),
                DISPATCHER);
        assertThat(request).isEqualTo(json("{'operation':'DISPATCH','to':{'unit':'CGJ'},'fields':{}}"));
    }

    @Test
    void somebody_else_is_assigned_than_who_assigns() {
        String need = "{'name':'account','type':'account','required':true,'choices':"
                + "[{'value':'stranger'},{'value':'zhao'},{'value':'qian'}]}";
        assertThat(answering.request(operation("ASSIGN", need), DESK).getJsonObject("to"))
                .isEqualTo(json("{'account':'qian'}"));
    }

    @Test
    void only_what_is_required_is_answered() {
        JsonObject request = answering.request(
                operation(
                        "CLOSE",
                        "{'name':'closingCondition','type':'closingCondition','required':true,'choices':"
                                + "[{'value':'EVENT-0110-1-1'},{'value':'EVENT-0110-1-2'}]}",
                        "{'name':'opinion','type':'text','required':false}",
                        "{'name':'confirmed','type':'boolean','required':true}"),
                DESK);
        assertThat(request)
                .isEqualTo(
                        json("{'operation':'CLOSE','fields':{'closingCondition':'EVENT-0110-1-1','confirmed':true}}"));
    }

    @Test
    void where_evidence_is_required_the_upload_before_is_named() {
        JsonObject request = answering.request(
                operation("HANDLE", "{'name':'attachments','type':'attachments','required':true,'minimum':1}"),
                HANDLER);
        assertThat(request.getJsonArray("attachments")).hasSize(1);
        Act act = new Act(Act.Kind.OPERATION, "HANDLE", HANDLER, request.toString());
        assertThat(new String(act.body("a-1"), StandardCharsets.UTF_8))
                .contains("[\"a-1\"]")
                .doesNotContain(Act.ATTACHMENT);
    }

    private static Person person(String account, String role, String unit) {
        return new Person("990001", account, List.of(new Account("990001", account, role, unit, "")), "token");
    }

    private static JsonObject operation(String name, String... needs) {
        return json("{'operation':'" + name + "','needs':[" + String.join(",", needs) + "]}");
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
