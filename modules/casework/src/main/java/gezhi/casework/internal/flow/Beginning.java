package gezhi.casework.internal.flow;

import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseStep;
import gezhi.casework.internal.model.Deed;
import gezhi.casework.internal.model.Desks;
import gezhi.casework.internal.model.Way;
import gezhi.casework.internal.model.Words;
import gezhi.casework.internal.time.Timekeeper;
import gezhi.config.CountyConfig;
import gezhi.config.flow.Channel;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Intake;
import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a report becomes a case: whose desk it comes to, in which state it begins, who counts as having handled it. */
public final class Beginning {

    private Beginning() {}

    /** The topmost centre of the county; its unit bears the county's code. */
    public static UnitCode top(CountyConfig config) {
        return new UnitCode(config.county().value());
    }

    /**
     * The unit for which somebody reports: of several the smallest, a grid before a village before a township.
     *
     * @param place the unit of the place, which goes first when it is one of theirs; may be null
     */
    public static UnitCode reporter(Situation situation, Actor actor, UnitCode place) {
        if (place != null && actor.units().contains(place)) {
            return place;
        }
        List<String> levels = situation.flow().levels();
        Comparator<UnitCode> small = Comparator.<UnitCode>comparingInt(u ->
                        situation.type(u).map(t -> levels.indexOf(t.level())).orElse(levels.size()))
                .thenComparingInt(u -> -situation.organisation().ancestors(u).size())
                .thenComparing(UnitCode::value);
        return actor.units().stream().min(small).orElse(top(situation.config()));
    }

    /**
     * Begins the case, whose category and conditions have been set.
     *
     * @param by the unit for which the actor reports
     * @return the record of the report
     */
    public static CaseStep begin(Situation situation, Actor actor, UnitCode by) {
        CaseFile file = situation.file();
        Flow flow = situation.flow();
        Intake intake = flow.intake().stream()
                .filter(i -> Conditions.hold(situation, i.when()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the flow has no intake for every report"));
        UnitCode desk = desk(situation, flow.channels().get(file.channel()));
        boolean open = flow.state(intake.to()).open();
        Way way = new Way(intake.to(), open, false, desk, Desks.of(desk));
        UnitCode handler = intake.gridIsHandler() ? handler(situation, by).orElse(null) : null;
        String role = actor.isSystem()
                ? Actor.SYSTEM
                : actor.posts().stream()
                        .filter(p -> p.unit().equals(by))
                        .map(p -> p.role())
                        .findFirst()
                        .orElse(Actor.SYSTEM);
        Deed deed = new Deed(Words.REPORT, false, actor, by, role, situation.now(), null, Map.of());
        CaseStep step = file.begin(deed, way, handler);
        new Timekeeper(situation.config()).after(step, file);
        return step;
    }

    /** The topmost centre, or the lowest centre over the place that reaches the case's level. */
    private static UnitCode desk(Situation situation, Channel channel) {
        UnitCode top = top(situation.config());
        UnitCode place = situation.file().placeUnit();
        if (channel.top() || place == null) {
            return top;
        }
        List<UnitCode> centres = new ArrayList<>();
        if (situation.isCentre(place)) {
            centres.add(place);
        }
        centres.addAll(situation.centresAbove(place));
        int level = situation.rank(situation.file().level());
        return centres.stream()
                .filter(c -> situation.rank(situation.type(c).orElseThrow().level()) >= level)
                .findFirst()
                .orElse(top);
    }

    /** The grid of the place; without one the reporting unit, when it can be sent a case at all. */
    private static Optional<UnitCode> handler(Situation situation, UnitCode by) {
        if (situation.file().grid() != null) {
            return Optional.of(situation.file().grid().unit());
        }
        return Optional.of(by).filter(u -> !situation.roles(u, Posts.RECEIVE).isEmpty());
    }
}
