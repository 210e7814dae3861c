package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The questions about lists, made after cases that a county has. */
class AskingForListsTest {

    private static final String CASE = "{\"caseNumber\":\"JM1\",\"state\":\"CLOSED\",\"category\":\"EVENT-0101\","
            + "\"township\":\"370215001\",\"channel\":\"GRID\",\"title\":\"路灯 不亮\"}";
    private static final String PAGE = "{\"items\":[{\"caseNumber\":\"JM1\"}],\"nextCursor\":\"a b\"}";

    @Test
    void each_kind_of_list_is_asked_for_with_values_that_cases_have() throws IOException {
        Map<String, List<String>> questions =
                ListQuestions.of(path -> answer(path.startsWith("/api/v1/cases/") ? CASE : PAGE));

        assertThat(questions.keySet())
                .containsExactly(
                        "mine",
                        "county",
                        "behind",
                        "state",
                        "category",
                        "township",
                        "channel",
                        "lamp",
                        "rare",
                        "title",
                        "number",
                        "nothing",
                        "board");
        assertThat(questions.get("category"))
                .containsExactly("/api/v1/cases?queue=county&limit=20&category=EVENT-0101");
        assertThat(questions.get("rare"))
                .containsExactly(
                        "/api/v1/cases?queue=county&limit=20&category=EVENT-0101&state=CLOSED" + "&township=370215001");
        assertThat(questions.get("behind")).hasSize(12).allMatch(path -> path.endsWith("&cursor=a+b"));
        assertThat(questions.values()).allSatisfy(paths -> assertThat(paths).noneMatch(path -> path.contains(" ")));
    }

    private static Reply answer(String json) {
        return new Reply(200, null, null, null, null, null, null, List.of(), json.getBytes(StandardCharsets.UTF_8));
    }
}
