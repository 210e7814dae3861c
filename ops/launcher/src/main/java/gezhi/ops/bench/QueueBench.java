package gezhi.ops.bench;

import java.util.List;

/** The first page of the cases whose next move is mine, for several accounts that have some. */
final class QueueBench extends WalkBench {

    private static final String PATH = "/api/v1/cases?queue=mine&limit=20";

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public String what() {
        return "first page of my queue over REST";
    }

    @Override
    List<String> questions(Target target) {
        return BusyDesks.of(target).stream()
                .map(desk -> target.token(desk.account()) + " " + PATH)
                .toList();
    }
}
