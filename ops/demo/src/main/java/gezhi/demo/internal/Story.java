package gezhi.demo.internal;

import gezhi.config.flow.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way of a case, as the file of stories tells it.
 *
 * @param onLine whether it plays where the listed demonstration accounts work
 * @param level level of the category; NONE when the reporter leaves the category open
 * @param lamp ENDED, or how the open case stands at the end
 * @param acts operations in their order, the first the report
 */
record Story(boolean onLine, String channel, String level, Lamp lamp, List<Act> acts) {

    /** How a story leaves its case. */
    enum Lamp {
        ENDED,
        GREEN,
        YELLOW,
        RED
    }

    /** An operation and how it is done; the second is empty where nothing is to be said. */
    record Act(String operation, String how) {

        static Act of(String token) {
            int at = token.indexOf(':');
            return at < 0 ? new Act(token, "") : new Act(token.substring(0, at), token.substring(at + 1));
        }

        @Override
        public String toString() {
            return how.isEmpty() ? operation : operation + ":" + how;
        }
    }

    /** The stories of a flow, each as often as it is told. A flow with centres below the top one is tiered. */
    static List<Story> of(Flow flow) {
        boolean tiered =
                flow.unitTypes().values().stream().filter(t -> t.centre()).count() > 1;
        List<Story> stories = new ArrayList<>();
        ShippedRows.of("/gezhi/demo/stories.csv").stream()
                .filter(r -> r.get("model").equals("ANY") || r.get("model").equals("TIERED") == tiered)
                .forEach(r -> {
                    Story story = new Story(
                            r.get("line").equals("1"),
                            r.get("channel"),
                            r.get("level"),
                            Lamp.valueOf(r.get("lamp")),
                            Stream.of(r.get("script").split(" ")).map(Act::of).toList());
                    for (int i = 0; i < Integer.parseInt(r.get("count")); i++) {
                        stories.add(story);
                    }
                });
        return stories;
    }

    boolean ended() {
        return lamp == Lamp.ENDED;
    }
}
