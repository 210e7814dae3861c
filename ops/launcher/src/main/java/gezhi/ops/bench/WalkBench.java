package gezhi.ops.bench;

import java.io.IOException;
import java.util.List;

/** Something that is read over and over by some accounts in turn. */
abstract class WalkBench implements Bench {

    /** Lines of a token and a path. */
    abstract List<String> questions(Target target);

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        Wrk wrk = new Wrk(target);
        try (LuaScript script = new LuaScript("walk").list("questions", questions(target))) {
            if (!load.warmUp().isZero()) {
                target.progress("Warming up " + name() + " for " + load.warmUp().toSeconds() + " s …");
                wrk.warmUp(script, load.clients(), load.warmUp());
            }
            target.progress("Measuring " + name() + " for " + load.measured().toSeconds() + " s …");
            return List.of(wrk.run(script, load.clients(), load.measured()).result(name()));
        }
    }
}
