package gezhi.config;

import gezhi.kernel.BusinessException;
import gezhi.kernel.Violation;
import java.util.List;

/**
 * Somebody else has saved the draft or published a version since the caller looked; nothing was written. The violations
 * say in words what changed meanwhile.
 */
public class ChangedMeanwhile extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<Difference> differences;

    /**
     * @param by who
     * @param at when, as text
     * @param differences what has changed since
     */
    public ChangedMeanwhile(String by, String at, List<Difference> differences) {
        super(
                Kind.STALE,
                differences.stream().map(ChangedMeanwhile::violation).toList(),
                "config.changedMeanwhile",
                by,
                at);
        this.differences = List.copyOf(differences);
    }

    /** What changed meanwhile. */
    public List<Difference> differences() {
        return differences == null ? List.of() : differences;
    }

    private static Violation violation(Difference difference) {
        return new Violation(
                difference.subject(),
                "config.changedMeanwhile.what",
                difference.text().zh(),
                difference.text().en());
    }
}
