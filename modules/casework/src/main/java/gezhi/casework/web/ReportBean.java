package gezhi.casework.web;

import gezhi.access.ActiveUser;
import gezhi.access.CurrentUser;
import gezhi.access.Post;
import gezhi.casework.Attachments;
import gezhi.casework.CaseView;
import gezhi.casework.Casework;
import gezhi.grid.CountyMap;
import gezhi.grid.PlaceMap;
import gezhi.kernel.BusinessException;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;

/** The page of a new report: by telephone, by visit, or seen by a grid worker, who may have settled it already. */
@Named("report")
@ViewScoped
public class ReportBean implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int GRID_DIGITS = 15;

    @Inject
    private Casework casework;

    @Inject
    private Attachments attachments;

    @Inject
    private CurrentUser user;

    @Inject
    private ReportChoices choices;

    @Inject
    private ReportPlaces places;

    private final ReportDraft draft = new ReportDraft();
    private final HashMap<String, String> errors = new HashMap<>();
    private String ownGrid;

    /** A grid worker begins in the own grid. */
    @PostConstruct
    public void begin() {
        ActiveUser reporting = user.get();
        ownGrid = reporting.posts().stream()
                .map(Post::unit)
                .map(unit -> unit.value())
                .filter(unit -> unit.length() == GRID_DIGITS)
                .findFirst()
                .orElse(null);
        draft.setGrid(ownGrid);
        draft.setChannel(choices.usualChannel(ownGrid != null));
    }

    /** Takes the place that was clicked. */
    public void pick() {
        Map<String, String> click =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        errors.remove("location");
        try {
            double lon = Double.parseDouble(click.get("lon"));
            double lat = Double.parseDouble(click.get("lat"));
            String grid = places.grid(lon, lat);
            if (grid == null) {
                errors.put("location", Said.text("casework.new.outside"));
            } else {
                draft.place(grid, lon, lat);
            }
        } catch (NumberFormatException | NullPointerException e) {
            errors.put("location", Said.text("casework.new.outside"));
        }
    }

    /** A grid was chosen by its name: the pin no longer says where in it. */
    public void chooseGrid() {
        draft.place(draft.getGrid(), null, null);
        errors.remove("gridCode");
    }

    /** Back to the whole county. */
    public void wholeCounty() {
        draft.place(null, null, null);
    }

    /** Grids whose name or code holds the text. */
    public List<String> grids(String text) {
        return places.grids(text);
    }

    /** The name of a grid with its township and village. */
    public String gridName(String grid) {
        return places.name(grid);
    }

    /** Stores a file for the report. */
    public void upload(FileUploadEvent event) {
        draft.getUploads().store(attachments, event.getFile());
    }

    /** Sends the report; what is wrong is said at its field and what was typed stays. */
    public String submit() {
        errors.clear();
        try {
            CaseView made = casework.report(draft.report(choices.zone()));
            FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
            Said.done("casework.new.done", made.number().value());
            return "/case.xhtml?number=" + made.number().value() + "&faces-redirect=true";
        } catch (BusinessException e) {
            FacesContext.getCurrentInstance().validationFailed();
            e.violations().forEach(each -> errors.putIfAbsent(each.field(), each.text(Said.locale())));
            errors.put("", e.violations().isEmpty() ? e.text(Said.locale()) : Said.text("casework.new.wrong"));
            return null;
        }
    }

    /** What is wrong with a field, or with one inside it; empty when nothing is. */
    public String error(String field) {
        return errors.entrySet().stream()
                .filter(each -> each.getKey().equals(field)
                        || !field.isEmpty() && each.getKey().startsWith(field + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** What was typed. */
    public ReportDraft getDraft() {
        return draft;
    }

    /** Whether the user works in a grid and may have settled the matter on the spot. */
    public boolean isInGrid() {
        return ownGrid != null;
    }

    /** The grid with what lies around it; null while none is chosen. */
    public PlaceMap getMap() {
        return places.map(draft.getGrid(), draft.location());
    }

    /** The whole county. */
    public CountyMap getCounty() {
        return places.county();
    }
}
