package gezhi.ops.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A few users, suddenly hundreds, then the few again. Counts what was answered, what was told to come later, and what
 * failed, and how long after the end of the rush answers are as quick as before. In rounds.
 */
final class SpikeBench implements Bench {

    private static final int MOST_COUNTIES = 8;

    @Override
    public String name() {
        return "spike";
    }

    @Override
    public String what() {
        return "from 10 users to 300 and back: failures, and the time to recover";
    }

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        List<Person> people = people(target, load);
        int measured = (int) load.measured().toSeconds();
        int calm = Settings.number(load, "calm", 10);
        int users = Settings.number(load, "users", 300);
        int think = Settings.number(load, "think", 150);
        Duration before = Settings.seconds(load, "before", measured);
        Duration rush = Settings.seconds(load, "rush", 2 * measured);
        Duration after = Settings.seconds(load, "after", Math.max(measured, Recovery.LEAST_SECONDS));
        if (!load.warmUp().isZero()) {
            target.progress("Warming up for " + load.warmUp().toSeconds() + " s …");
            crowd(target, people, 0, calm * 3, load.warmUp(), think);
        }
        CpuMeter meter = CpuMeter.start(target);
        var rushes = new ArrayList<Rush>();
        int rounds = Settings.rounds(load);
        for (int round = 1; round <= rounds; round++) {
            target.progress("Round " + round + " of " + rounds + ": " + calm + " users for " + before.toSeconds()
                    + " s, " + users + " for " + rush.toSeconds() + " s, " + calm + " for " + after.toSeconds()
                    + " s …");
            long start = System.nanoTime();
            Aside<Tally> many = Aside.after(before, () -> crowd(target, people, calm, users - calm, rush, think));
            Tally all = crowd(target, people, 0, calm, before.plus(rush).plus(after), think);
            long end = System.nanoTime();
            all.add(many.join());
            rushes.add(Rush.of(all, start, before, rush, end));
        }
        int answers =
                rushes.stream().mapToInt(each -> each.all().samples().size()).sum();
        return List.of(Rush.result(rushes, meter.perRequest(answers)));
    }

    /** Everybody who has cases to do with, of the first counties. */
    static List<Person> people(Target target, Load load) {
        String named = load.settings().get("county");
        List<String> counties =
                named == null ? target.counties().stream().limit(MOST_COUNTIES).toList() : List.of(named);
        List<Person> people = new ArrayList<>();
        for (String county : counties) {
            people.addAll(People.of(target, county).all());
        }
        return people;
    }

    private static Tally crowd(Target target, List<Person> people, int first, int users, Duration time, int think)
            throws IOException {
        return Crowd.run(users, time, number -> {
            int user = first + number;
            return new User(target.server(), people.get(user % people.size()), user, think);
        });
    }
}
