package gezhi.web;

import gezhi.access.ActiveUser;
import gezhi.casework.CaseCounts;
import gezhi.config.Configurations;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Move;
import gezhi.config.flow.State;
import gezhi.config.flow.UnitType;
import gezhi.kernel.Label;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The states in which a case may wait for a user: those whose way on belongs to one of the user's posts. */
@RequestScoped
public class QueueStates {

    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("REPORTED", "pi-inbox"),
            Map.entry("ACCEPTED", "pi-file"),
            Map.entry("VERIFYING", "pi-search"),
            Map.entry("FILED", "pi-send"),
            Map.entry("DISPATCHED", "pi-download"),
            Map.entry("HANDED_DOWN", "pi-arrow-down"),
            Map.entry("PASSED_UP", "pi-arrow-up"),
            Map.entry("HANDLING", "pi-wrench"),
            Map.entry("HANDLED", "pi-reply"),
            Map.entry("FED_BACK", "pi-eye"),
            Map.entry("CHECKING", "pi-camera"),
            Map.entry("CHECKED", "pi-check-circle"));

    @Inject
    private Configurations configurations;

    @Inject
    private Clock clock;

    /** The beginning of the county's day. */
    Instant today() {
        ZoneId zone = configurations.current().zone();
        return LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
    }

    /** A state as the navigation shows it. */
    public record Named(String name, Label label, String icon) {}

    /** The states, in the order of the flow; one with cases is there in any case. */
    public List<Named> of(ActiveUser user, CaseCounts counts) {
        Flow flow = configurations.current().flow();
        Set<String> roles = user.roles();
        return flow.states().values().stream()
                .filter(State::open)
                .filter(state -> counts.in(state.name()) > 0
                        || flow.moves(state.name()).stream().anyMatch(move -> waitsFor(flow, move, roles)))
                .map(state -> new Named(state.name(), state.label(), ICONS.getOrDefault(state.name(), "pi-circle")))
                .toList();
    }

    private static boolean waitsFor(Flow flow, Move move, Set<String> roles) {
        return !move.back()
                && !move.everyOpenState()
                && flow.unitTypes().values().stream()
                        .map(UnitType::posts)
                        .map(posts -> posts.getOrDefault(move.post(), List.of()))
                        .anyMatch(holders -> holders.stream().anyMatch(roles::contains));
    }
}
