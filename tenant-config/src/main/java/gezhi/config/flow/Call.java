package gezhi.config.flow;

import java.util.Map;

/**
 * A condition, rule or effect that the flow names and casework implements.
 *
 * @param parameter null, a {@link String}, or an immutable {@link Map} of strings by name; options of the county are
 *     already filled in
 */
public record Call(String name, Object parameter) {

    /** The parameter as text, null where there is none. */
    public String text() {
        return parameter instanceof String s ? s : null;
    }

    /** A named value of the parameter, null where there is none. */
    public String text(String key) {
        return parameter instanceof Map<?, ?> map ? (String) map.get(key) : null;
    }
}
