package gezhi.casework.internal.store;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a list, with their parameters. Values are always bound, never written into the text. */
public final class Where {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** A name for a value, to be written as a parameter. */
    public String bind(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    /** Adds a condition that must hold. */
    public Where and(String condition) {
        all.add(condition);
        return this;
    }

    /** Adds {@code path = value} unless the value is missing. */
    public Where equal(String path, Object value) {
        return value == null ? this : and(path + " = " + bind(value));
    }

    /** Adds {@code path in values} unless there are none. */
    public Where in(String path, Collection<?> values) {
        return values.isEmpty() ? this : and(within(path, values));
    }

    /** The condition {@code path in values}; there must be some. */
    public String within(String path, Collection<?> values) {
        return values.size() == 1
                ? path + " = " + bind(values.iterator().next())
                : path + " in " + bind(List.copyOf(values));
    }

    /** Adds alternatives of which one must hold. */
    public Where any(List<String> alternatives) {
        return and("(" + String.join(" or ", alternatives) + ")");
    }

    /** The text of the condition, with the word before it; empty when there is none. */
    public String text() {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    /** Binds the parameters. */
    public <Q extends Query> Q on(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
