package gezhi.config.web;

import gezhi.config.CountyDirectory;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/**
 * A county in the operator's table.
 *
 * @param modelLabel the model's name in the user's language
 * @param state ACTIVE or SUSPENDED
 */
public record CountyRow(
        String code,
        String name,
        String region,
        String model,
        String modelLabel,
        int version,
        String state,
        int grids,
        int staff,
        Instant createdAt)
        implements Serializable {

    static CountyRow of(CountyDirectory.Entry entry, Locale locale) {
        return new CountyRow(
                entry.code(),
                entry.name(),
                entry.region(),
                entry.model(),
                entry.modelLabel().in(locale),
                entry.version(),
                entry.state(),
                entry.grids(),
                entry.staff(),
                entry.createdAt());
    }

    /** Whether the row is one of those asked for. */
    boolean matches(String text, String onlyModel) {
        boolean found = code.contains(text) || name.contains(text) || region.contains(text);
        return found && (onlyModel.isEmpty() || onlyModel.equals(model));
    }
}
