package gezhi.ops.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Floor, reports, step, queue and board after one warm-up that exercises all four. Each is measured right beside its own
 * floor, so that both see the same machine.
 */
final class QuickSet implements Bench {

    /** What it measures. */
    static final Set<String> PARTS = Set.of("floor", "reports", "step", "queue", "board");

    private static final int ROUNDS = 3;
    private static final Duration NOTHING = Duration.ZERO;

    private final ReportsBench reports = new ReportsBench();
    private final StepBench step = new StepBench();
    private final QueueBench queue = new QueueBench();
    private final BoardBench board = new BoardBench();

    @Override
    public String name() {
        return "all";
    }

    @Override
    public String what() {
        return "floor, reports, step, queue and board after one warm-up (with --quick)";
    }

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        warmUp(target, load);
        List<Result> floors = new ArrayList<>();
        List<Result> ours = new ArrayList<>();
        Load now = load.withWarmUp(NOTHING);
        try (Floor floor = Floor.prepare(target, load)) {
            floors.add(floor.measure(FloorSet.REPORT, load));
            ours.addAll(reports.run(target, now));
            floors.add(floor.measure(FloorSet.STEP, load));
            ours.addAll(step.run(target, now));
            floors.add(floor.measure(FloorSet.QUEUE, load));
            ours.addAll(queue.run(target, now));
            floors.add(floor.measure(FloorSet.BOARD, load));
            ours.addAll(board.run(target, now));
        }
        floors.addAll(ours);
        return floors;
    }

    /** In rounds, so that none is cold again when its turn to be measured comes; reports and steps weigh most. */
    private void warmUp(Target target, Load load) throws IOException {
        long seconds = load.warmUp().toSeconds();
        if (seconds == 0) {
            reports.run(target, load.withMeasured(Duration.ofSeconds(1)));
            return;
        }
        for (int round = 1; round <= ROUNDS; round++) {
            target.progress("Warming up, round " + round + " of " + ROUNDS + " …");
            Load share = load.withWarmUp(NOTHING);
            reports.run(target, share.withMeasured(seconds(seconds * 0.4 / ROUNDS)));
            step.run(target, share.withMeasured(seconds(seconds * 0.25 / ROUNDS)));
            queue.run(target, share.withMeasured(seconds(seconds * 0.2 / ROUNDS)));
            board.run(target, share.withMeasured(seconds(seconds * 0.15 / ROUNDS)));
        }
    }

    private static Duration seconds(double seconds) {
        return Duration.ofSeconds(Math.max(1, Math.round(seconds)));
    }
}
