package gezhi.config.internal.pack;

import gezhi.config.internal.Findings;
import gezhi.config.internal.pack.CsvTable.Row;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.Invalid;
import gezhi.kernel.UnitCode;
import java.util.Optional;
import java.util.function.Function;

/** Typed values of a row; a finding for what is not of its form. */
final class Fields {

    private static final int LONGEST_NAME = 100;

    private final Findings findings;

    Fields(Findings findings) {
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    /** The value of a column that must not be empty. */
    Optional<String> text(Row row, String column) {
        String value = row.get(column);
        if (value.isEmpty()) {
            findings.error(row.at(), "empty", column);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** A name for people: not empty, not long. */
    Optional<String> name(Row row) {
        Optional<String> name = text(row, "name");
        if (name.isPresent() && name.get().length() > LONGEST_NAME) {
            findings.error(row.at(), "valueTooLong", "name", LONGEST_NAME);
            return Optional.empty();
        }
        return name;
    }

    Optional<DivisionCode> division(Row row, String column) {
        return typed(row, column, DivisionCode::new, "divisionCode");
    }

    Optional<UnitCode> unit(Row row, String column) {
        return typed(row, column, UnitCode::new, "unitCode");
    }

    private <T> Optional<T> typed(Row row, String column, Function<String, T> type, String code) {
        return text(row, column).flatMap(value -> {
            try {
                return Optional.of(type.apply(value));
            } catch (Invalid e) {
                findings.error(row.at(), code, column, value);
                return Optional.empty();
            }
        });
    }
}
