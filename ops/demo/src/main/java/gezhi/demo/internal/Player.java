package gezhi.demo.internal;

import gezhi.access.StaffMember;
import gezhi.casework.NewReport;
import gezhi.casework.OperationRequest;
import gezhi.config.FilingCondition;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Move;
import gezhi.config.flow.UnitType;
import gezhi.demo.internal.Story.Act;
import gezhi.grid.Point;
import gezhi.grid.Unit;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays one story: picks its place and people, then reports and performs act by act. */
final class Player {

    private static final Pattern PHOTO = Pattern.compile("\\bPHOTO(?::(\\d))?");

    private final Setting setting;
    private final Stage stage;
    private final Line line;
    private final Pictures pictures;
    private final Story story;
    private final Instant anchor;
    private final Random chance;
    private final Cast cast;
    private final Set<UnitCode> tried = new HashSet<>();

    private Matter matter;
    private FilingCondition condition;
    private Unit grid;
    private List<UnitCode> path;
    private CaseNumber number;
    private Pointers at;

    Player(Setting setting, Stage stage, Line line, Pictures pictures, Story story, Instant anchor, Random chance) {
        this.setting = setting;
        this.stage = stage;
        this.line = line;
        this.pictures = pictures;
        this.story = story;
        this.anchor = anchor;
        this.chance = chance;
        this.cast = new Cast(setting, line, chance);
    }

    /** Plays it and returns the case. */
    CaseNumber play(List<Matter> matters) {
        choose(matters);
        Timing timing = new Timing(setting.config(), anchor, chance);
        String last = new Rehearsal(flow(), setting, path).lastState(story, level());
        List<Instant> instants = timing.of(story, condition, level(), flow().state(last));
        report(instants.get(0));
        for (int i = 1; i < story.acts().size(); i++) {
            act(story.acts().get(i), instants.get(i));
        }
        return number;
    }

    /** Where the story has brought the case. */
    String state() {
        return at.state();
    }

    private void choose(List<Matter> matters) {
        String wanted = story.level().equals("NONE") ? highest() : story.level();
        List<Matter> fit = matters.stream()
                .filter(m -> m.category().level().equals(wanted))
                .filter(m -> story.ended() || m.hasWorkingTime())
                .toList();
        matter = fit.get(chance.nextInt(fit.size()));
        condition = matter.condition(!story.ended(), chance);
        grid = story.onLine() ? setting.unit(line.unit(Flow.GRID)).orElseThrow() : cast.grid();
        path = new ArrayList<>(setting.ancestors(grid.code()));
        path.add(0, grid.code());
    }

    private void report(Instant when) {
        boolean byStaff = !flow().channels().get(story.channel()).top();
        StaffMember by = reporter(byStaff);
        String place = Matter.place(chance);
        boolean spot = !story.acts().get(0).how().isEmpty();
        boolean filed = story.acts().get(0).how().equals("spot");
        NewReport.SelfHandled own = spot
                ? new NewReport.SelfHandled(
                        matter.done(), filed ? condition.closing().get(0).code() : null, photos(1, true, by, when))
                : null;
        Optional<Point> point = setting.somewhere(new GridCode(grid.code().value()), chance);
        boolean seen = byStaff || chance.nextInt(3) == 0;
        NewReport report = new NewReport(
                matter.title(place, chance),
                matter.text(place),
                story.channel(),
                story.level().equals("NONE") ? null : matter.category().code(),
                filed ? condition.code() : null,
                new NewReport.Location(
                        point.map(Point::lon).orElse(null),
                        point.map(Point::lat).orElse(null),
                        place),
                grid.code().value(),
                null,
                byStaff ? null : new NewReport.Reporter(cast.citizen(), cast.phone()),
                own,
                seen ? photos(1 + chance.nextInt(2), false, by, when) : List.of());
        number = stage.report(report, by, when);
        UnitCode desk = Pointers.firstDesk(setting, !byStaff, level(), path);
        at = new Pointers(setting, desk, filed ? "CLOSED" : "REPORTED");
    }

    private StaffMember reporter(boolean byStaff) {
        UnitCode top = path.get(path.size() - 1);
        if (!byStaff) {
            return cast.somebody(List.of("ACCEPTOR"), top).orElseThrow();
        }
        Optional<StaffMember> village = story.channel().equals("PATROL")
                ? path.stream()
                        .skip(1)
                        .limit(1)
                        .flatMap(u -> cast.somebody(List.of("VILLAGE"), u).stream())
                        .findFirst()
                : Optional.empty();
        return village.or(() -> onLine("GRID_WORKER", grid.code()))
                .or(() -> cast.somebody(List.of("GRID_WORKER"), grid.code()))
                .orElseThrow();
    }

    private Optional<StaffMember> onLine(String role, UnitCode unit) {
        return line.posts().stream()
                .filter(h -> h.role().equals(role) && h.unit().equals(unit))
                .map(Line.Held::who)
                .findFirst();
    }

    private void act(Act act, Instant when) {
        Move move = flow().move(at.state(), act.operation())
                .orElseThrow(() -> new IllegalStateException(at.state() + " has no " + act));
        UnitCode target = act.operation().equals("DISPATCH") ? target(act.how()) : null;
        StaffMember assignee = act.operation().equals("ASSIGN") ? cast.assignee(at.holder()) : null;
        UnitCode unit = null;
        StaffMember by = null;
        for (UnitCode place : at.places(move)) {
            by = actor(move, place).orElse(null);
            if (by != null) {
                unit = place;
                break;
            }
        }
        if (by == null) {
            throw new IllegalStateException("nobody may " + act + " in " + at.state() + " at " + at.places(move));
        }
        OperationRequest request = new OperationRequest(
                act.operation(),
                target == null && assignee == null
                        ? null
                        : new OperationRequest.Receiver(
                                target == null ? null : target.value(), assignee == null ? null : assignee.account()),
                Sayings.of(act, at.state(), matter, chance),
                evidence(act, by, when),
                fields(act));
        String next = stage.perform(number, request, by, when);
        at.follow(move, unit, target, grid.code(), next);
    }

    /** Who performs a row at a unit: what is assigned is the assignee's, what is not is for whoever receives there. */
    private Optional<StaffMember> actor(Move move, UnitCode unit) {
        UnitType type = flow().unitTypes().get(setting.unit(unit).orElseThrow().type());
        List<String> roles = new ArrayList<>(type.roles(move.post()));
        if (move.post().equals("handle")) {
            if (at.assigned()) {
                return Optional.of(cast.assignee(unit));
            }
            roles.retainAll(type.roles("receive"));
        }
        return cast.somebody(roles, unit);
    }

    private UnitCode target(String how) {
        boolean other = how.endsWith("2");
        String type = other ? how.substring(0, how.length() - 1) : how;
        Pattern name = type.equals("STATION") ? matter.station() : matter.department();
        UnitCode target = cast.target(type, path, name, story.onLine(), other ? tried : Set.of());
        if (target == null) {
            throw new IllegalStateException("there is no " + type + " for " + grid.code());
        }
        tried.add(target);
        return target;
    }

    private Map<String, Object> fields(Act act) {
        Map<String, Object> fields = new HashMap<>();
        switch (act.operation()) {
            case "FILE" -> fields.put("filingCondition", condition.code());
            case "CLOSE" ->
                fields.put("closingCondition", condition.closing().get(0).code());
            case "SUPERVISE" -> fields.put("kind", act.how());
            case "VERIFY", "CHECK" -> {
                if (!act.how().isEmpty()) {
                    fields.put("confirmed", act.how().equals("yes"));
                }
            }
            default -> {}
        }
        return fields;
    }

    private List<UUID> evidence(Act act, StaffMember by, Instant when) {
        return switch (act.operation()) {
            case "HANDLE" -> photos(Math.max(asked(), chance.nextInt(2)), true, by, when);
            case "VERIFY" -> photos(1, act.how().equals("no"), by, when);
            case "CHECK" ->
                act.how().isEmpty() ? List.of() : photos(1, act.how().equals("yes"), by, when);
            default -> List.of();
        };
    }

    private int asked() {
        Matcher photo = PHOTO.matcher(condition.evidence() == null ? "" : condition.evidence());
        return !photo.find() ? 0 : photo.group(1) == null ? 1 : Integer.parseInt(photo.group(1));
    }

    private List<UUID> photos(int count, boolean done, StaffMember by, Instant when) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] picture = pictures.of(matter.scene(), done, chance.nextInt(Pictures.VARIANTS));
            ids.add(stage.attach((done ? "处置后" : "现场") + (i + 1) + ".jpg", picture, by, when));
        }
        return ids;
    }

    private String level() {
        return story.level().equals("NONE") ? highest() : matter.category().level();
    }

    private String highest() {
        List<String> levels = flow().levels();
        return levels.get(levels.size() - 1);
    }

    private Flow flow() {
        return setting.config().flow();
    }
}
