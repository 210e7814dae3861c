package gezhi.config;

import gezhi.kernel.BusinessException;
import gezhi.kernel.Violation;
import java.util.List;

/** A county pack has errors and was not applied. */
public class PackRejected extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** The findings are told as violations, each with file and line as its field. */
    public PackRejected(List<Finding> findings) {
        super(
                Kind.INVALID,
                findings.stream().map(PackRejected::violation).toList(),
                "config.packRejected",
                findings.stream().filter(f -> f.severity() == Severity.ERROR).count());
        this.findings = List.copyOf(findings);
    }

    /** What the check found. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    private static Violation violation(Finding f) {
        String where = f.line() == null ? f.file() : f.file() + ":" + f.line();
        return new Violation(
                where,
                "config.violation",
                f.what().zh(),
                f.fix().zh(),
                f.what().en(),
                f.fix().en());
    }
}
