package gezhi.demo.internal;

import gezhi.access.StaffMember;
import gezhi.casework.NewReport;
import gezhi.casework.OperationRequest;
import gezhi.kernel.CaseNumber;
import java.time.Instant;
import java.util.UUID;

/** Where a story is played: takes reports and operations as of an instant, by the county's flow and rules. */
interface Stage {

    CaseNumber report(NewReport report, StaffMember by, Instant at);

    /** Returns the state after it. */
    String perform(CaseNumber number, OperationRequest request, StaffMember by, Instant at);

    UUID attach(String fileName, byte[] content, StaffMember by, Instant at);
}
