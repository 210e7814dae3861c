package gezhi.ops.bench;

import java.io.IOException;
import java.util.List;

/** One thing that is measured. */
public interface Bench {

    /** The word on the command line, and the name of its result or what their names begin with. */
    String name();

    /** Half a line for {@code gezhi bench} without a name. */
    String what();

    /**
     * Prepares what it needs, warms up, measures.
     *
     * @return one result or several, in the order in which they are shown
     * @throws gezhi.ops.Refusal when this installation cannot be measured so, with what would help
     */
    List<Result> run(Target target, Load load) throws IOException;
}
