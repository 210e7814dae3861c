package gezhi.casework.internal.store;

import gezhi.tenancy.NativeSql;
import gezhi.tenancy.Tenant;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The conditions of a list of the present county's cases, in SQL on {@code case_file c}, with their parameters. Values are
 * always bound, never written into the text.
 */
@NativeSql("the conditions of the lists that are written by hand")
public final class Where {

    static final String FROM = " from case_file c";

    private final List<String> all = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private List<Bound> turns = List.of();
    private String actor;

    private record Bound(String holder, String state, Turn.Whose whose) {}

    /** The cases of the county for which the thread works. */
    public Where() {
        equal("c.tenant_id", Tenant.current().value());
    }

    /** A name for a value, to be written as a parameter. */
    public String bind(Object value) {
        parameters.add(value instanceof Instant instant ? Timestamp.from(instant) : value);
        return "?" + parameters.size();
    }

    /** Adds a condition that must hold. */
    public Where and(String condition) {
        all.add(condition);
        return this;
    }

    /** Adds {@code column = value} unless the value is missing. */
    public Where equal(String column, Object value) {
        return value == null ? this : and(column + " = " + bind(value));
    }

    /** Adds {@code column in values} unless there are none. */
    public Where in(String column, Collection<?> values) {
        return values.isEmpty() ? this : and(within(column, values));
    }

    /** The condition {@code column in values}; there must be some. */
    public String within(String column, Collection<?> values) {
        return values.size() == 1
                ? column + " = " + bind(values.iterator().next())
                : values.stream().map(this::bind).collect(Collectors.joining(", ", column + " in (", ")"));
    }

    /** Adds alternatives of which one must hold. */
    public Where any(List<String> alternatives) {
        return and("(" + String.join(" or ", alternatives) + ")");
    }

    /** Narrows the list to cases that wait for an actor; there must be some turns. */
    Where turns(List<Turn> waiting, UUID by) {
        turns = waiting.stream()
                .map(turn -> new Bound(bind(turn.holder()), bind(turn.state()), turn.whose()))
                .toList();
        actor = bind(by);
        return this;
    }

    /** The text of the condition, with the word before it. */
    public String text() {
        return turns.isEmpty()
                ? where()
                : where()
                        + turns.stream()
                                .map(t -> "c.holder = " + t.holder + " and c.state = " + t.state + whose(t.whose))
                                .collect(Collectors.joining(" or ", " and (", ")"));
    }

    /**
     * The text of a list's first rows. What waits for somebody is read by unit and state, of each no more than the list
     * shows: the index has them in their order, however many others the units hold.
     *
     * @param columns what is asked for, of {@code c}
     * @param order in which order, with the words before it
     */
    String list(String columns, String order, int offset, int limit) {
        String end = order + " limit " + limit + (offset > 0 ? " offset " + offset : "");
        if (turns.isEmpty()) {
            return "select " + columns + FROM + where() + end;
        }
        String kinds = turns.stream()
                .map(Bound::whose)
                .distinct()
                .map(kind -> "t.whose = '" + kind + "'" + whose(kind))
                .collect(Collectors.joining(" or ", " and (", ")"));
        return "select " + columns
                + turns.stream()
                        .map(t -> "(cast(" + t.holder + " as text), cast(" + t.state + " as text), '" + t.whose + "')")
                        .collect(Collectors.joining(", ", " from (values ", ") as t (holder, state, whose)"))
                + " cross join lateral (select " + columns + FROM + where() + " and c.holder = t.holder"
                + " and c.state = t.state" + kinds + order + " limit " + (offset + limit) + ") c" + end;
    }

    private String where() {
        return " where " + String.join(" and ", all);
    }

    private String whose(Turn.Whose kind) {
        return kind.condition().replace("?", actor);
    }

    /** Binds the parameters. */
    public Query on(Query query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
