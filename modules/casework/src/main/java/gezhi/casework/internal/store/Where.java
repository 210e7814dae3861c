package gezhi.casework.internal.store;

import gezhi.tenancy.Tenant;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The conditions of a list of the present county's cases, in SQL on {@code case_file c}, with their parameters. Values are
 * always bound, never written into the text.
 */
public final class Where {

    private final List<String> all = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

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

    /** The text of the condition, with the word before it. */
    public String text() {
        return " where " + String.join(" and ", all);
    }

    /** Binds the parameters. */
    public Query on(Query query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
