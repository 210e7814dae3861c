package gezhi.ops.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lives one life cycle after another; a case whose call fails is left behind. */
final class LifeClient implements Crowd.Client {

    private final Script script;
    private final ScriptRun run;
    private final Lives lives;
    private final Samples cycles = new Samples();
    private final Map<String, Samples> byCall = new LinkedHashMap<>();

    LifeClient(Target target, Script script, Lives lives) {
        this.script = script;
        this.run = new ScriptRun(target.server());
        this.lives = lives;
    }

    /** What all clients lived together. */
    static final class Lives {

        private final Samples cycles = new Samples();
        private final Map<String, Samples> byCall = new LinkedHashMap<>();

        private synchronized void add(LifeClient client) {
            cycles.add(client.cycles);
            client.byCall.forEach((name, samples) ->
                    byCall.computeIfAbsent(name, call -> new Samples()).add(samples));
        }

        /** Whole life cycles. */
        Samples cycles() {
            return cycles;
        }

        /** Milliseconds within which 95 of 100 answers to a call came, by its name. */
        Map<String, Object> p95ByCall() {
            Map<String, Object> p95 = new LinkedHashMap<>();
            byCall.forEach((name, samples) -> p95.put(name, samples.millis(95)));
            return p95;
        }
    }

    @Override
    public void once(Tally tally) {
        long start = System.nanoTime();
        for (Act act : script.acts()) {
            long began = System.nanoTime();
            Reply reply = tally.count(() -> run.perform(act));
            if (reply == null || !reply.good()) {
                return;
            }
            byCall.computeIfAbsent(act.name(), call -> new Samples()).add(began, System.nanoTime() - began);
        }
        cycles.add(start, System.nanoTime() - start);
    }

    @Override
    public void close() throws IOException {
        lives.add(this);
        run.close();
    }
}
