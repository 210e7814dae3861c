package gezhi.ops.generate;

import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseReport;
import gezhi.casework.internal.model.CaseStep;
import java.util.ArrayList;
import java.util.List;

/** A case that was played, with everything that belongs to it. */
record Told(CaseFile file, CaseReport report, List<CaseStep> steps) {

    Told(CaseFile file, CaseReport report) {
        this(file, report, new ArrayList<>(12));
    }
}
