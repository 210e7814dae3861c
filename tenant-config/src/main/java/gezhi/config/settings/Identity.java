package gezhi.config.settings;

import gezhi.kernel.CountyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long the county's division code (GB/T 2260) has been, or will be, in force, and which codes came before it: 即墨市
 * 370282 became 即墨区 370215 in 2017.
 *
 * @param validFrom first day of the code, null when not known
 * @param validTo last day of the code, null while it is in force
 * @param predecessors the codes before it, the youngest first
 */
public record Identity(LocalDate validFrom, LocalDate validTo, List<Predecessor> predecessors) {

    /** Nothing is said of the code. */
    public static final Identity UNKNOWN = new Identity(null, null, List.of());

    /** Copies the list. */
    public Identity {
        predecessors = List.copyOf(predecessors);
    }

    /**
     * A code that the county had before.
     *
     * @param name what the county was called then, may be empty
     */
    public record Predecessor(CountyCode code, String name) {}

    /** The former code of the county with which a code of a division, unit or grid begins. */
    public Optional<CountyCode> formerCodeOf(String code) {
        return predecessors.stream()
                .map(Predecessor::code)
                .filter(former -> code.startsWith(former.value()))
                .findFirst();
    }
}
