package gezhi.testing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

/** Assertions on problem details (RFC 9457). */
public final class Problems {

    private Problems() {}

    /** The answer is a problem with this status, complete, and says nothing of the program's inside. */
    public static JsonObject problem(Answer answer, int status) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as("%s", answer).startsWith("application/problem+json");
        JsonObject problem = answer.json();
        assertThat(problem.getInt("status")).as("%s", answer).isEqualTo(status);
        assertThat(problem.getString("type")).as("%s", answer).isNotBlank();
        assertThat(problem.getString("title")).as("%s", answer).isNotBlank();
        assertThat(problem.getString("detail")).as("%s", answer).isNotBlank();
        assertThat(answer.text())
                .doesNotContain("Exception", "java.", "jakarta.", "gezhi.casework.internal", "SQL", "at gezhi");
        return problem;
    }

    /** The same, complaining of exactly these fields. */
    public static JsonObject invalid(Answer answer, String... fields) {
        JsonObject problem = problem(answer, 422);
        assertThat(answer.violatedFields()).as("%s", answer).containsExactlyInAnyOrder(fields);
        problem.getJsonArray("violations").getValuesAs(JsonObject.class).forEach(v -> assertThat(v.getString("message"))
                .as("%s", answer)
                .isNotBlank()
                .doesNotContain("{0}"));
        return problem;
    }

    /** The same, refused by a rule. */
    public static JsonObject refused(Answer answer, String rule) {
        JsonObject problem = problem(answer, 422);
        assertThat(problem.getString("rule", null)).as("%s", answer).isEqualTo(rule);
        return problem;
    }

    /** Whether a text is in Chinese. */
    public static boolean chinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
