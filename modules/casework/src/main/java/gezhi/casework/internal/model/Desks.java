package gezhi.casework.internal.model;

import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The stack of centres that a case answers through: the last is the desk (承办中心), beneath it stand those to which it
 * must answer. Never empty. Immutable.
 */
public record Desks(List<UnitCode> stack) {

    /** @throws IllegalArgumentException when there is no desk: a fault of the program */
    public Desks {
        stack = List.copyOf(stack);
        if (stack.isEmpty()) {
            throw new IllegalArgumentException("a case has a desk");
        }
    }

    /** One desk that answers to nobody. */
    public static Desks of(UnitCode desk) {
        return new Desks(List.of(desk));
    }

    /** Reads what {@link #toString()} writes. */
    public static Desks parse(String text) {
        return new Desks(Arrays.stream(text.split(" ")).map(UnitCode::new).toList());
    }

    /** The desk. */
    public UnitCode desk() {
        return stack.get(stack.size() - 1);
    }

    /** The centres that have to answer to another one, outermost first: every one but the first. */
    public List<UnitCode> answering() {
        return stack.subList(1, stack.size());
    }

    /** The centres to which the desk must answer, outermost first. */
    public List<UnitCode> answersTo() {
        return stack.subList(0, stack.size() - 1);
    }

    /** Whether the desk may end the case, as no other centre waits for its answer. */
    public boolean answersToNobody() {
        return stack.size() == 1;
    }

    /** A lower centre takes the case and answers to the desk of before. */
    public Desks push(UnitCode centre) {
        List<UnitCode> next = new ArrayList<>(stack);
        next.add(centre);
        return new Desks(next);
    }

    /** The desk has answered. */
    public Desks pop() {
        return new Desks(answersTo());
    }

    /**
     * A centre takes the case; itself and all centres below it leave the stack first.
     *
     * @param below whether a centre lies in the territory of the one that takes
     */
    public Desks takenBy(UnitCode centre, Predicate<UnitCode> below) {
        List<UnitCode> next = new ArrayList<>(stack);
        next.removeIf(c -> c.equals(centre) || below.test(c));
        next.add(centre);
        return new Desks(next);
    }

    @Override
    public String toString() {
        return stack.stream().map(UnitCode::value).collect(Collectors.joining(" "));
    }
}
