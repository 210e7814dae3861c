package gezhi.ops.bench;

import gezhi.ops.Refusal;
import java.io.IOException;
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
    List<String> questions(Target target) throws IOException {
        List<String> questions = BusyDesks.of(target).stream()
                .map(desk -> target.token(desk.account()) + " " + PATH)
                .toList();
        if (questions.isEmpty()) {
            throw new Refusal("No account has a case in its queue; report some first.", "没有任何账号的待办中有案件;请先上报。");
        }
        return questions;
    }
}
