package gezhi.ops.generate;

import gezhi.access.StaffMember;
import gezhi.casework.OperationRequest;
import gezhi.casework.internal.flow.Offers;
import gezhi.casework.internal.flow.Situation;
import gezhi.casework.internal.flow.Steps;
import gezhi.casework.internal.model.Actor;
import gezhi.config.Category;
import gezhi.config.ClosingCondition;
import gezhi.config.FilingCondition;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Move;
import gezhi.config.flow.Need;
import gezhi.grid.Unit;
import gezhi.kernel.BusinessException;
import gezhi.kernel.WorkCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Plays the steps of cases of one county after their report. Of one thread. */
final class Playing {

    /** Stand for the pictures that handling must bring; generated cases keep none. */
    private static final List<UUID> PICTURES = List.of(new UUID(0, 1));

    private static final int ENOUGH_PICTURES = 99;
    private static final int MOST_STEPS = 60;

    private final PlayedCounty county;
    private final Receivers receivers;
    private final Matters matters;
    private final Map<String, List<Move>> rows = new HashMap<>();

    Playing(PlayedCounty county, Matters matters) {
        this.county = county;
        this.receivers = new Receivers(county);
        this.matters = matters;
    }

    /**
     * Plays on until the case has ended, or to where it stands now.
     *
     * @param open whether the case is open now
     */
    void play(Told told, Category matter, Instant reported, Instant now, boolean open, RandomGenerator chance) {
        Flow flow = county.config().flow();
        WorkCalendar calendar = county.config().calendar();
        Pace pace = open ? Pace.open(calendar, reported, now, chance) : Pace.toTheEnd(calendar, now, chance);
        while (told.steps().size() < MOST_STEPS) {
            if (!flow.state(told.file().state()).open() && chance.nextInt(1_000) >= 4) {
                return;
            }
            Instant at = pace.next(told.file());
            if (at == null || !step(told, at, matter, pace, chance)) {
                return;
            }
        }
    }

    private boolean step(Told told, Instant at, Category matter, Pace pace, RandomGenerator chance) {
        Situation situation = new Situation(told.file(), county.config(), county, at);
        List<Move> moves = new ArrayList<>(rows.computeIfAbsent(
                told.file().state(), state -> county.config().flow().moves(state)));
        if (!pace.ends()) {
            moves.removeIf(move -> ends(situation, move));
        }
        while (!moves.isEmpty()) {
            Move move = pick(told, moves, chance);
            if (move == null) {
                return false;
            }
            if (Offers.offered(situation, move) && perform(told, situation, move, matter, chance)) {
                return true;
            }
            moves.remove(move);
        }
        return false;
    }

    private static boolean ends(Situation situation, Move move) {
        String to = move.to().stay() ? null : move.to().handler();
        return to != null && !situation.flow().state(to).open();
    }

    private static Move pick(Told told, List<Move> moves, RandomGenerator chance) {
        double[] likely = new double[moves.size()];
        double sum = 0;
        for (int i = 0; i < likely.length; i++) {
            likely[i] = Likelihood.of(moves.get(i), told.file());
            sum += likely[i];
        }
        double at = chance.nextDouble() * sum;
        for (int i = 0; i < likely.length; i++) {
            at -= likely[i];
            if (at < 0) {
                return moves.get(i);
            }
        }
        return null;
    }

    private boolean perform(Told told, Situation situation, Move move, Category matter, RandomGenerator chance) {
        StaffMember by = receivers.actor(situation, move, chance);
        if (by == null) {
            return false;
        }
        OperationRequest request = request(situation, move, matter, chance);
        if (request == null) {
            return false;
        }
        try {
            told.steps().add(Steps.perform(situation, Actor.of(by), request, ENOUGH_PICTURES));
            return true;
        } catch (BusinessException e) {
            return false;
        }
    }

    private OperationRequest request(Situation situation, Move move, Category matter, RandomGenerator chance) {
        Map<String, Object> fields = new HashMap<>();
        OperationRequest.Receiver to = null;
        boolean attachments = false;
        String saying = move.operation().equals("HANDLE")
                ? matters.done(matter.code())
                : matters.saying(move.operation(), chance);
        for (Need need : move.needs()) {
            switch (need.field()) {
                case "unit" -> {
                    Unit unit = receivers.target(situation, move, matter.code(), chance);
                    if (unit == null) {
                        return null;
                    }
                    to = new OperationRequest.Receiver(unit.code().value(), null);
                }
                case "account" -> {
                    StaffMember handler = receivers.handler(situation, chance);
                    if (handler == null) {
                        return null;
                    }
                    to = new OperationRequest.Receiver(null, handler.account());
                }
                case "attachments" -> attachments = true;
                case "filingCondition" ->
                    fields.put(
                            "filingCondition", any(matter.conditions(), chance).code());
                case "closingCondition" -> closing(situation, chance, fields);
                case "confirmed" -> {
                    boolean yes = chance.nextInt(10) > 0;
                    fields.put("confirmed", yes);
                    saying = yes ? saying : matters.saying(move.operation() + "_NOT", chance);
                }
                default -> fill(situation, need, chance, fields);
            }
        }
        boolean required = move.needs().stream()
                .anyMatch(need -> need.required() && need.field().equals("opinion"));
        return new OperationRequest(
                move.operation(),
                to,
                saying == null && required ? move.label().zh() : saying,
                attachments ? PICTURES : List.of(),
                fields);
    }

    private static void closing(Situation situation, RandomGenerator chance, Map<String, Object> fields) {
        List<ClosingCondition> conditions =
                situation.filingCondition().map(FilingCondition::closing).orElse(List.of());
        if (!conditions.isEmpty()) {
            fields.put("closingCondition", any(conditions, chance).code());
        }
    }

    private static void fill(Situation situation, Need need, RandomGenerator chance, Map<String, Object> fields) {
        var field = situation.flow().fields().get(need.field());
        if (field != null && field.type().equals("choice")) {
            fields.put(
                    need.field(),
                    field.choices().get(chance.nextInt(field.choices().size())).value());
        }
    }

    private static <T> T any(List<T> of, RandomGenerator chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
