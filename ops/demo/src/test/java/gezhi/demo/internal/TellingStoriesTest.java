package gezhi.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.casework.internal.model.CaseFile;
import gezhi.config.Models;
import gezhi.config.flow.Flow;
import gezhi.config.flow.State;
import gezhi.demo.internal.MemoryCounty.Told;
import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingStoriesTest {

    /** A Tuesday, 16:30 in the county. */
    private static final Instant ANCHOR = Instant.parse("2026-11-24T08:30:00Z");

    private static final Map<String, MemoryCounty> COUNTIES = new HashMap<>();

    @BeforeAll
    static void tell() {
        for (String model : List.of("xintian", "jimo")) {
            Flow flow = Models.flow(model, Map.of("preFilingVerify", "OPTIONAL", "preClosingCheck", "OPTIONAL"));
            COUNTIES.put(model, told(flow));
        }
    }

    private static MemoryCounty told(Flow flow) {
        MemoryCounty county = new MemoryCounty(flow);
        Line line = Line.of(county);
        List<Matter> matters = Matter.of(county.config().categories());
        Pictures pictures = new Pictures();
        List<Story> stories = Story.of(flow);
        Tenant.run(new CountyCode(MemoryCounty.COUNTY), () -> {
            for (int i = 0; i < stories.size(); i++) {
                new Player(county, county, line, pictures, stories.get(i), ANCHOR, new Random(i)).play(matters);
            }
        });
        return county;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void about_three_hundred_cases_reach_every_state(String model) {
        MemoryCounty county = COUNTIES.get(model);

        assertThat(county.cases.size()).isBetween(280, 330);
        assertThat(county.states().keySet())
                .containsAll(county.config().flow().states().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void every_operation_of_the_model_is_used(String model) {
        MemoryCounty county = COUNTIES.get(model);

        assertThat(county.cases.values().stream()
                        .flatMap(t -> t.steps().stream())
                        .map(s -> s.operation())
                        .collect(Collectors.toSet()))
                .containsAll(county.config().flow().words().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void most_are_closed_and_open_ones_stand_in_every_colour(String model) {
        List<Told> all = List.copyOf(COUNTIES.get(model).cases.values());
        List<CaseFile> open =
                all.stream().map(Told::file).filter(f -> f.endedAt() == null).toList();
        long red = open.stream().filter(f -> f.dueAt().isBefore(ANCHOR)).count();
        long yellow = open.stream()
                .filter(f -> !f.dueAt().isBefore(ANCHOR) && f.yellowAt().isBefore(ANCHOR))
                .count();

        assertThat(all.size() - open.size()).isGreaterThan(all.size() * 2 / 3);
        assertThat(open).hasSizeGreaterThan(50);
        assertThat(red).isBetween(8L, 25L);
        assertThat(yellow).isBetween(4L, 25L);
        assertThat(open.size() - red - yellow).isGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void all_happens_in_office_hours_of_the_last_hundred_days(String model) {
        MemoryCounty county = COUNTIES.get(model);

        assertThat(county.cases.values().stream().flatMap(t -> t.steps().stream()))
                .allSatisfy(step -> {
                    assertThat(step.at()).isBetween(ANCHOR.minus(Duration.ofDays(115)), ANCHOR);
                    assertThat(county.config()
                                    .calendar()
                                    .worked(step.at().minusSeconds(2), step.at().plusSeconds(2)))
                            .isPositive();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void whoever_is_listed_and_can_have_work_has_some(String model) {
        MemoryCounty county = COUNTIES.get(model);
        Flow flow = county.config().flow();
        Line line = Line.of(county);

        assertThat(line.posts()).extracting(Line.Held::role).contains("COUNTY_ADMIN", "AUDITOR");
        for (Line.Held held : line.posts()) {
            boolean hasPart = flow.roles().containsKey(held.role())
                    && flow.roles().get(held.role()).flow();
            boolean reached = !held.role().equals("VILLAGE")
                    || flow.unitTypes().values().stream()
                            .anyMatch(t -> t.dispatchesTo().contains("VILLAGE"));
            if (hasPart && reached) {
                assertThat(county.cases.values().stream().map(Told::file).filter(f -> mayAct(flow, county, f, held)))
                        .as(held.role() + " at " + held.unit())
                        .isNotEmpty();
            }
        }
    }

    private static boolean mayAct(Flow flow, MemoryCounty county, CaseFile file, Line.Held held) {
        State state = flow.state(file.state());
        return state.open()
                && flow.moves(file.state()).stream().anyMatch(move -> {
                    boolean there =
                            switch (move.place()) {
                                case DESK, DESK_OR_ABOVE, OVER_HOLDER ->
                                    file.desk().equals(held.unit());
                                case HOLDER -> file.holder().equals(held.unit());
                                case ABOVE -> county.ancestors(file.desk()).contains(held.unit());
                            };
                    boolean role = flow.unitTypes()
                            .get(county.unit(held.unit()).orElseThrow().type())
                            .roles(move.post())
                            .contains(held.role());
                    boolean own = !move.post().equals("handle")
                            || file.assignee() == null
                            || file.assignee().equals(held.who().account());
                    return there && role && own;
                });
    }
}
