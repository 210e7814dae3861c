package gezhi.config.internal.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The strongly connected components of a graph by Tarjan's algorithm, written without recursion: graphs of several levels
 * are deeper than a thread's stack.
 */
final class Components {

    private record Frame(Configuration at, Iterator<Configuration> next) {}

    private final Function<Configuration, Stream<Configuration>> after;
    private final Map<Configuration, Integer> number = new HashMap<>();
    private final Map<Configuration, Integer> low = new HashMap<>();
    private final Map<Configuration, Integer> component = new HashMap<>();
    private final Deque<Configuration> open = new ArrayDeque<>();
    private final List<Set<Configuration>> components = new ArrayList<>();

    Components(Set<Configuration> all, Function<Configuration, Stream<Configuration>> after) {
        this.after = after;
        for (Configuration root : all) {
            if (!number.containsKey(root)) {
                walk(root);
            }
        }
    }

    /** The components that no edge leaves, in the order in which they are reached. */
    List<Set<Configuration>> last() {
        return components.stream().filter(this::nothingLeaves).toList();
    }

    private boolean nothingLeaves(Set<Configuration> members) {
        return members.stream().flatMap(after).allMatch(members::contains);
    }

    private void walk(Configuration root) {
        Deque<Frame> path = new ArrayDeque<>();
        path.push(enter(root));
        while (!path.isEmpty()) {
            Frame frame = path.peek();
            if (frame.next().hasNext()) {
                Configuration next = frame.next().next();
                if (!number.containsKey(next)) {
                    path.push(enter(next));
                } else if (!component.containsKey(next)) {
                    low.merge(frame.at(), number.get(next), Math::min);
                }
            } else {
                path.pop();
                leave(frame.at());
                if (!path.isEmpty()) {
                    low.merge(path.peek().at(), low.get(frame.at()), Math::min);
                }
            }
        }
    }

    private Frame enter(Configuration at) {
        number.put(at, number.size());
        low.put(at, number.get(at));
        open.push(at);
        return new Frame(at, after.apply(at).iterator());
    }

    private void leave(Configuration at) {
        if (low.get(at).equals(number.get(at))) {
            Set<Configuration> members = new LinkedHashSet<>();
            Configuration member;
            do {
                member = open.pop();
                component.put(member, components.size());
                members.add(member);
            } while (!member.equals(at));
            components.add(members);
        }
    }
}
