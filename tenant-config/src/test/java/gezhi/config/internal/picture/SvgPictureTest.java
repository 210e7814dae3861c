package gezhi.config.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.FlowPicture;
import gezhi.config.Models;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Move;
import gezhi.config.internal.Findings;
import gezhi.config.internal.model.ModelFixture;
import gezhi.config.internal.picture.Layout.Placed;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the picture of a flow shows, and that nothing in it lies on anything else. */
class SvgPictureTest {

    private static final Map<String, String> ALL =
            Map.of("preFilingVerify", "OPTIONAL", "preClosingCheck", "OPTIONAL", "spotSettlement", "CHECK");

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void every_state_and_every_operation_that_leads_elsewhere_is_named(String model) throws Exception {
        Flow flow = Models.flow(model, ALL);
        List<String> texts = texts(document(FlowPicture.svg(flow, Locale.SIMPLIFIED_CHINESE)));
        assertThat(texts).contains(flow.label().zh());
        flow.states().values().forEach(state -> assertThat(texts)
                .contains(state.label().zh(), state.name()));
        String all = String.join(" ", texts);
        flow.rows().values().forEach(rows -> rows.values().stream()
                .map(Move::label)
                .forEach(label -> assertThat(all).contains(label.zh())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void boxes_lie_apart_and_within_the_picture(String model) {
        Layout layout = new Layout(Sketching.of(Models.flow(model, ALL)), Locale.ENGLISH);
        List<Placed> boxes = layout.boxes();
        assertThat(boxes).hasSizeGreaterThan(10).allSatisfy(box -> {
            assertThat(box.x() + box.width()).isLessThan(layout.width());
            assertThat(box.y() + box.height()).isLessThan(layout.bottom());
            assertThat(box.y()).isGreaterThanOrEqualTo(layout.top());
        });
        IntStream.range(0, boxes.size())
                .forEach(i -> IntStream.range(0, i).forEach(j -> assertThat(apart(boxes.get(i), boxes.get(j)))
                        .as(boxes.get(i) + " " + boxes.get(j))
                        .isTrue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void lines_that_go_up_and_down_beside_each_other_do_not_lie_on_each_other(String model) {
        Layout layout = new Layout(Sketching.of(Models.flow(model, ALL)), Locale.SIMPLIFIED_CHINESE);
        List<Wire> wires = layout.wires().stream().filter(Wire::bends).toList();
        for (Wire one : wires) {
            for (Wire other : wires) {
                if (!one.net().equals(other.net()) && one.inX() == other.inX()) {
                    double oneFrom = one.way() == Wire.Way.LANE ? one.laneY() : one.outY();
                    double otherFrom = other.way() == Wire.Way.LANE ? other.laneY() : other.outY();
                    assertThat(Math.max(oneFrom, one.inY()) < Math.min(otherFrom, other.inY())
                                    || Math.max(otherFrom, other.inY()) < Math.min(oneFrom, one.inY()))
                            .as(one.net() + " / " + other.net())
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void lines_that_go_left_and_right_do_not_lie_on_each_other(String model) {
        for (Map<String, String> options : List.of(ALL, Map.<String, String>of())) {
            Layout layout = new Layout(Sketching.of(Models.flow(model, options)), Locale.SIMPLIFIED_CHINESE);
            List<Across> all = layout.wires().stream()
                    .flatMap(wire -> across(layout, wire))
                    .toList();
            for (Across one : all) {
                assertThat(all)
                        .noneMatch(other -> !one.net().equals(other.net())
                                && Math.abs(one.y() - other.y()) < 4
                                && one.from() < other.to()
                                && other.from() < one.to());
            }
        }
    }

    /** A piece of a line that leaves a box or enters one. */
    private record Across(String net, double y, double from, double to) {

        static Across of(Wire wire, double y, double from, double to) {
            return new Across(wire.net(), y, Math.min(from, to), Math.max(from, to));
        }
    }

    private static Stream<Across> across(Layout layout, Wire wire) {
        Placed from = layout.at(wire.edge().from());
        Placed to = layout.at(wire.edge().to());
        double out = wire.right() ? from.x() + from.width() : from.x();
        double in = wire.entersRight() ? to.x() + to.width() : to.x();
        if (!wire.bends()) {
            return Stream.of(Across.of(wire, wire.outY(), out, in));
        }
        double turn = wire.way() == Wire.Way.LANE ? wire.outX() : wire.inX();
        return Stream.of(Across.of(wire, wire.outY(), out, turn), Across.of(wire, wire.inY(), wire.inX(), in));
    }

    @Test
    void the_stages_stand_in_the_order_in_which_a_case_comes_to_them() {
        Sketch sketch = Sketching.of(Models.flow("jimo", ALL));
        assertThat(sketch.columns())
                .extracting(column -> column.name().en())
                .containsExactly(
                        "Accept and file",
                        "Verification",
                        "Dispatch",
                        "Sign for",
                        "Sub-centre signs",
                        "Handling",
                        "Check",
                        "On-site check",
                        "Closing",
                        "Ended");
    }

    @Test
    void what_undoes_something_is_dashed_and_what_leads_on_is_not() throws Exception {
        Document document = document(FlowPicture.svg(Models.flow("xintian", Map.of()), Locale.ENGLISH));
        List<String> lines = attributes(document, "path", "class");
        assertThat(lines).contains("line", "line back");
        Sketch sketch = Sketching.of(Models.flow("xintian", Map.of()));
        assertThat(lines.stream().filter("line"::equals).count())
                .isEqualTo(sketch.edges().stream().filter(edge -> !edge.back()).count());
    }

    @Test
    void what_can_be_done_everywhere_stands_below_once() {
        Sketch sketch = Sketching.of(Models.flow("jimo", Map.of()));
        assertThat(sketch.everywhere())
                .extracting(line -> line.en())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Take over: Reported")
                        .contains("→ Accepted")
                        .contains("Handed down → Filed"))
                .contains("In every open state: Supervise, Urge, Instruct (the state stays)");
        assertThat(sketch.edges())
                .flatExtracting(edge ->
                        edge.operations().stream().map(label -> label.en()).toList())
                .doesNotContain("Take over", "Supervise");
    }

    @Test
    void a_name_cannot_break_out_of_the_picture() throws Exception {
        Findings findings = new Findings();
        Flow flow = ModelFixture.check(
                        "odd",
                        """
                        model: odd
                        extends: xintian
                        label: {zh: '<script>"&', en: "<b>&\\u0007]]>"}
                        states: {FILED: {label: {zh: '</text><image href="x"/>', en: "'>&"}}}
                        """,
                        findings)
                .orElseThrow();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Document document = document(FlowPicture.svg(flow, locale));
            NodeList all = document.getElementsByTagName("*");
            assertThat(IntStream.range(0, all.getLength())
                            .mapToObj(n -> all.item(n).getNodeName()))
                    .containsOnly("svg", "title", "style", "defs", "marker", "path", "rect", "g", "text");
            assertThat(texts(document)).contains(flow.state("FILED").label().in(locale));
        }
    }

    private static boolean apart(Placed a, Placed b) {
        return a.x() + a.width() < b.x()
                || b.x() + b.width() < a.x()
                || a.y() + a.height() < b.y()
                || b.y() + b.height() < a.y();
    }

    private static Document document(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document document) {
        NodeList nodes = document.getElementsByTagName("text");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        NodeList nodes = document.getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            values.add(((Element) nodes.item(i)).getAttribute(attribute));
        }
        return values;
    }
}
