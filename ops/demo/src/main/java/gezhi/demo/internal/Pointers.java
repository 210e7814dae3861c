package gezhi.demo.internal;

import gezhi.config.flow.Holder;
import gezhi.config.flow.Move;
import gezhi.config.flow.UnitType;
import gezhi.grid.Unit;
import gezhi.kernel.UnitCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Where a case stands, as the storyteller must know to say who acts next: state, desks, holder, handler, assignee. */
final class Pointers {

    private final Setting setting;
    private final Deque<UnitCode> desks = new ArrayDeque<>();
    private UnitCode holder;
    private UnitCode handler;
    private String state;
    private boolean assigned;

    Pointers(Setting setting, UnitCode desk, String state) {
        this.setting = setting;
        this.state = state;
        desks.push(desk);
        holder = desk;
    }

    /** The desk to which a report comes: the top centre, or the lowest one above the place that reaches the level. */
    static UnitCode firstDesk(Setting setting, boolean top, String level, List<UnitCode> path) {
        List<String> levels = setting.config().flow().levels();
        UnitCode highest = path.get(path.size() - 1);
        return top
                ? highest
                : path.stream()
                        .filter(u -> type(setting, u).centre())
                        .filter(u -> levels.indexOf(type(setting, u).level()) >= levels.indexOf(level))
                        .findFirst()
                        .orElse(highest);
    }

    String state() {
        return state;
    }

    UnitCode desk() {
        return desks.peek();
    }

    UnitCode holder() {
        return holder;
    }

    boolean assigned() {
        return assigned;
    }

    /** The units at which somebody must hold the post of a row, in the order in which they are asked. */
    List<UnitCode> places(Move move) {
        List<UnitCode> above = setting.ancestors(desk()).stream()
                .filter(u -> type(setting, u).centre())
                .toList();
        return switch (move.place()) {
            case DESK -> List.of(desk());
            case HOLDER -> List.of(holder);
            case ABOVE -> above;
            case DESK_OR_ABOVE -> withDesk(above);
            case OVER_HOLDER ->
                withDesk(above).stream().filter(u -> !u.equals(holder)).toList();
        };
    }

    private List<UnitCode> withDesk(List<UnitCode> above) {
        List<UnitCode> all = new ArrayList<>(above);
        all.add(0, desk());
        return all;
    }

    /** A row was performed. */
    void follow(Move move, UnitCode actor, UnitCode target, UnitCode grid, String next) {
        UnitCode before = holder;
        String desksBefore = desks.toString();
        switch (move.desk()) {
            case SAME -> {}
            case ACTOR -> take(actor);
            case HOLDER -> take(holder);
            case PUSH -> desks.push(holder);
            case POP -> desks.pop();
        }
        if (!desks.toString().equals(desksBefore)) {
            handler = null;
        }
        holder = receiver(move.holder(), target, grid);
        if (move.operation().equals("FEEDBACK")) {
            handler = before;
        }
        if (move.operation().equals("ASSIGN")) {
            assigned = true;
        } else if (!holder.equals(before)
                || move.operation().equals("REWORK")
                || move.operation().equals("REVOKE_ASSIGN")) {
            assigned = false;
        }
        state = next;
    }

    /** The state that a row has led to, where that is known only afterwards. */
    void arrive(String next) {
        state = next;
    }

    private UnitCode receiver(Holder next, UnitCode target, UnitCode grid) {
        if (next == null || next == Holder.DESK) {
            return desk();
        }
        Function<UnitCode, UnitCode> centreAbove = u -> setting.ancestors(u).stream()
                .filter(a -> type(setting, a).centre())
                .findFirst()
                .orElseThrow();
        return switch (next) {
            case TARGET -> target;
            case GRID -> grid;
            case HANDLER -> handler;
            case UP -> centreAbove.apply(desk());
            default -> holder;
        };
    }

    private void take(UnitCode centre) {
        desks.removeIf(u -> u.equals(centre) || setting.ancestors(u).contains(centre));
        desks.push(centre);
    }

    private static UnitType type(Setting setting, UnitCode unit) {
        String type = setting.unit(unit).map(Unit::type).orElseThrow();
        return setting.config().flow().unitTypes().get(type);
    }
}
