package gezhi.casework.web;

import gezhi.casework.Attachments;
import gezhi.casework.CaseView;
import gezhi.casework.CaseView.Operation;
import gezhi.casework.Cases;
import gezhi.casework.Casework;
import gezhi.casework.OperationRequest;
import gezhi.kernel.BusinessException;
import gezhi.kernel.BusinessException.Kind;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;

/** The case page: one case, and the next step that this user may take. */
@Named("caseFile")
@ViewScoped
public class CaseBean implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Cases cases;

    @Inject
    private Casework casework;

    @Inject
    private Attachments attachments;

    @Inject
    private CaseSheets sheets;

    @Inject
    private CaseActs acts;

    private final NextStep next = new NextStep();
    private String number;
    private int version;
    private boolean stale;
    private String refusal;
    private transient CaseSheet sheet;
    private transient List<Operation> operations;

    /** Loads the case of the address. */
    @PostConstruct
    public void read() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        number = address.get("number");
        version = getSheet().about().version();
        next.choose(
                getOperations(),
                address.get("do"),
                getSheet().about().category().code());
    }

    /** What the page shows, read once a request. */
    public CaseSheet getSheet() {
        if (sheet == null) {
            CaseNumber known =
                    CaseNumber.of(number).orElseThrow(() -> new NotFound("casework.unknown", String.valueOf(number)));
            CaseView view = cases.find(known);
            sheet = sheets.of(view);
            operations = acts.sorted(view);
            stale = version > 0 && view.version() != version;
        }
        return sheet;
    }

    /** What the user may do now, the way on first. */
    public List<Operation> getOperations() {
        getSheet();
        return operations;
    }

    /** The step that is being prepared. */
    public NextStep getNext() {
        next.ask(getOperations());
        return next;
    }

    /** Another operation was chosen; what was typed stays. */
    public void choose() {
        refusal = null;
        next.choose(
                getOperations(),
                next.getOperation(),
                getSheet().about().category().code());
    }

    /** Stores a file for the step. */
    public void upload(FileUploadEvent event) {
        next.getUploads().store(attachments, event.getFile());
    }

    /** Takes the step; a refusal is said on the page and what was typed stays. */
    public String perform() {
        refusal = null;
        OperationRequest request = getNext().request();
        try {
            CaseView after = casework.perform(new CaseNumber(number), version, request);
            FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
            Said.done("casework.done", number, after.state().label().in(Said.locale()));
            return "/case.xhtml?number=" + number + "&faces-redirect=true";
        } catch (BusinessException e) {
            FacesContext.getCurrentInstance().validationFailed();
            stale = e.kind() == Kind.STALE;
            refusal = next.refused(e) ? null : e.text(Said.locale());
            sheet = null;
            return null;
        }
    }

    /** Whether somebody changed the case since the page was opened. */
    public boolean isStale() {
        return stale;
    }

    /** Why the step was refused as a whole; null when it was not. */
    public String getRefusal() {
        return refusal;
    }
}
