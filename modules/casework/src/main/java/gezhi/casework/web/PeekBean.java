package gezhi.casework.web;

import gezhi.casework.CaseView;
import gezhi.casework.Cases;
import gezhi.casework.Casework;
import gezhi.casework.OperationRequest;
import gezhi.grid.MapFrame;
import gezhi.kernel.BusinessException;
import gezhi.kernel.CaseNumber;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The pane beside the list: the current case, and the operations that need nothing but a key. */
@Named("peek")
@ViewScoped
public class PeekBean implements Serializable {

    private static final long serialVersionUID = 1;
    private static final MapFrame FRAME = new MapFrame(348, 112, 8);

    @Inject
    private Cases cases;

    @Inject
    private Casework casework;

    @Inject
    private CasePlaces places;

    @Inject
    private CaseActs acts;

    @Inject
    private QueueBean queue;

    private String number;
    private int version;
    private transient Peek shown;

    /** The case to show; by itself the first of the list. Null when the list is empty. */
    public Peek getShown() {
        String wanted = number == null ? queue.getFirst() : number;
        if (wanted == null) {
            return null;
        }
        if (shown == null || !shown.about().number().value().equals(wanted)) {
            CaseView view = cases.find(new CaseNumber(wanted));
            shown = new Peek(view, places.draw(view.place(), FRAME), acts.of(view));
            version = view.version();
        }
        return shown;
    }

    /** Shows another case of the list. */
    public void choose() {
        number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("number");
        shown = null;
    }

    /** Performs an operation that asks for nothing. */
    public void perform(String operation) {
        CaseNumber current = getShown().about().number();
        try {
            CaseView after = casework.perform(current, version, OperationRequest.of(operation, null));
            Said.done(
                    "casework.done",
                    after.number().value(),
                    after.state().label().in(Said.locale()));
            number = null;
        } catch (BusinessException e) {
            Said.refused(e);
        }
        shown = null;
        queue.refresh();
    }
}
