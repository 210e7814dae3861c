package gezhi.demo.internal;

import gezhi.config.flow.Flow;
import gezhi.config.flow.Move;
import gezhi.demo.internal.Story.Act;
import gezhi.grid.Unit;
import gezhi.kernel.UnitCode;
import java.util.List;

/** Goes through a story without playing it, to know how it ends. */
record Rehearsal(Flow flow, Setting setting, List<UnitCode> path) {

    /** The state in which the story leaves its case. */
    String lastState(Story story, String level) {
        boolean top = flow.channels().get(story.channel()).top();
        UnitCode desk = Pointers.firstDesk(setting, top, level, path);
        String begins = story.acts().get(0).how().equals("spot") ? "CLOSED" : "REPORTED";
        Pointers at = new Pointers(setting, desk, begins);
        for (Act act : story.acts().subList(1, story.acts().size())) {
            Move move = flow.move(at.state(), act.operation())
                    .orElseThrow(() -> new IllegalStateException(at.state() + " has no " + act + " in " + story));
            UnitCode target = act.operation().equals("DISPATCH") ? anyTarget(act.how(), at.desk()) : null;
            UnitCode actor = at.places(move).get(0);
            at.follow(move, actor, target, path.get(0), at.state());
            boolean centre = flow.unitTypes()
                    .get(setting.unit(at.holder()).map(Unit::type).orElseThrow())
                    .centre();
            at.arrive(move.to().state(move.state(), centre));
        }
        return at.state();
    }

    /** The unit of the type on the way up, or any below the desk: only its type matters here. */
    private UnitCode anyTarget(String how, UnitCode desk) {
        String type = how.endsWith("2") ? how.substring(0, how.length() - 1) : how;
        return path.stream()
                .filter(u ->
                        setting.unit(u).map(Unit::type).filter(type::equals).isPresent())
                .findFirst()
                .or(() -> setting.children(desk).stream()
                        .filter(u -> u.type().equals(type))
                        .map(Unit::code)
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("no " + type + " below " + desk));
    }
}
