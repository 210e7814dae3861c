package gezhi.config.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.FlowPicture;
import gezhi.config.Models;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A flow as lines for a terminal, and as text for other programs. */
class OutlineTest {

    private final String outline = FlowPicture.outline(Models.flow("jimo", Map.of()), Locale.ENGLISH);

    @Test
    void every_state_stands_under_its_stage_with_what_leads_on_back_and_nowhere() {
        List<String> lines = outline.lines()
                .map(line -> line.strip().replaceAll(" {2,}", " | "))
                .toList();
        assertThat(lines)
                .containsSequence("Handling", "○ Being handled | HANDLING", "↻ Assign | receive@holder")
                .contains(
                        "▶ Reported | REPORTED",
                        "→ Dispatch | Dispatched / Handed down | dispatch@desk",
                        "← Return | Filed | receive@holder",
                        "● Closed | CLOSED",
                        "■ Voided | VOIDED");
    }

    @Test
    void what_can_be_done_everywhere_is_said_once() {
        assertThat(outline.lines().filter(line -> line.contains("Take over"))).hasSize(1);
        assertThat(outline.lines().filter(line -> line.contains("Supervise"))).hasSize(1);
    }

    @Test
    void other_programs_get_every_state_and_every_line() {
        Sketch sketch = Sketching.of(Models.flow("jimo", Map.of()));
        String dot = FlowPicture.graphviz(Models.flow("jimo", Map.of()), Locale.ENGLISH);
        String mermaid = FlowPicture.mermaid(Models.flow("jimo", Map.of()), Locale.ENGLISH);
        assertThat(dot.lines().filter(line -> line.contains(" -> "))).hasSameSizeAs(sketch.edges());
        assertThat(dot).contains("CHECKED -> CLOSED [label=\"Close\"]", "style=dashed");
        sketch.edges().forEach(edge -> assertThat(mermaid).contains(edge.from() + " --> " + edge.to() + " : "));
        assertThat(mermaid).contains("[*] --> REPORTED", "CLOSED --> [*]");
    }
}
