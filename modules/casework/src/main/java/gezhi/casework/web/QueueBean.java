package gezhi.casework.web;

import gezhi.casework.CaseCounts;
import gezhi.casework.CaseListAddress;
import gezhi.casework.CaseQuery;
import gezhi.casework.CaseRow;
import gezhi.casework.CaseTotal;
import gezhi.casework.Cases;
import gezhi.casework.Lamp;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.LazyDataModel;

/** The queue page: a list of cases as its address says; a filter is another address. */
@Named("queue")
@ViewScoped
public class QueueBean implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Cases cases;

    @Inject
    private QueueChoices choices;

    private Map<String, String> address;
    private transient CaseQuery query;
    private transient CaseTotal total;
    private transient CaseCounts lamps;
    private transient QueueRows rows;

    private final QueueFilter filter = new QueueFilter();

    /** Reads the address. */
    @PostConstruct
    public void read() {
        address = new HashMap<>(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        filter.read(query());
    }

    private CaseQuery query() {
        if (query == null) {
            query = cases.recent(CaseListAddress.read(address::get));
        }
        return query;
    }

    /** Open cases are counted; of those that ended there may be a million, so theirs ends at a bound. */
    private CaseTotal total() {
        if (total == null && query().openOnly()) {
            total = CaseTotal.of(
                    query().lamp() == null
                            ? lamps().total()
                            : cases.count(query()).total());
        } else if (total == null) {
            CaseTotal small = rows().small();
            total = small == null ? cases.bounded(query()) : small;
        }
        return total;
    }

    private CaseCounts lamps() {
        if (lamps == null) {
            lamps = cases.count(query().withLamp(null));
        }
        return lamps;
    }

    /** After an operation: everything is read anew. */
    public void refresh() {
        total = null;
        lamps = null;
        rows = null;
    }

    /** The rows, a page at a time. */
    public LazyDataModel<CaseRow> getRows() {
        return rows();
    }

    private QueueRows rows() {
        if (rows == null) {
            rows = new QueueRows(cases, query(), () -> Math.toIntExact(total().count()));
        }
        return rows;
    }

    /** Number of the first case of the page that is shown. */
    public String getFirst() {
        return rows().first();
    }

    /** What the list is called. */
    public String getTitle() {
        return choices.title(query());
    }

    /** How many cases it holds, exact as far as it is counted. */
    public String getTotal() {
        return Said.text(total().more() ? "casework.casesMore" : "casework.cases", total().count());
    }

    /** What stands beside the numbers of the pages; tells to narrow a list that goes on beyond what can be paged. */
    public String getReport() {
        return total().more()
                ? Said.text("casework.queue.reportMore", total().count())
                : Said.text("casework.queue.report");
    }

    /** The entry of the navigation that leads here. */
    public String getEntry() {
        return CaseListAddress.of(CaseQuery.of(query().queue())
                .withStates(query().states())
                .withLamp(query().states().isEmpty() ? query().lamp() : null)
                .withDue(query().dueFrom(), query().dueTo()));
    }

    /** The lamps with their counts, each a filter. */
    public List<LampFilter> getLamps() {
        return List.of(
                lamp(Lamp.RED, lamps().red()), lamp(Lamp.YELLOW, lamps().yellow()), lamp(Lamp.GREEN, lamps().green()));
    }

    private LampFilter lamp(Lamp lamp, long count) {
        boolean on = query().lamp() == lamp;
        return new LampFilter(lamp.name(), count, on, CaseListAddress.of(query().withLamp(on ? null : lamp)));
    }

    /** A lamp in the head of the list: its count, whether it is chosen, and where it leads. */
    public record LampFilter(String lamp, long count, boolean on, String to) {}

    /** Conditions of the address that no menu shows; each can be removed. */
    public List<QueueChoices.Chip> getChips() {
        return choices.chips(query());
    }

    /** Whether it is the user's own queue, so that who holds the cases need not be said. */
    public boolean isMine() {
        return query().queue() == CaseQuery.Queue.MINE;
    }

    /** Whether cases of several states stand in the list. */
    public boolean isMixed() {
        return query().states().size() != 1;
    }

    /** Whether the most urgent stand first. */
    public boolean isByTime() {
        return query().sort() == CaseQuery.Sort.DUE;
    }

    /** The same list in the other order. */
    public String getOtherOrder() {
        return CaseListAddress.of(query().sortedBy(isByTime() ? CaseQuery.Sort.NEWEST : CaseQuery.Sort.DUE));
    }

    /** The list without any filter. */
    public String getUnfiltered() {
        return CaseListAddress.of(CaseQuery.of(query().queue()));
    }

    /** What the menus have chosen. */
    public QueueFilter getFilter() {
        return filter;
    }

    /** Goes to the address of the chosen filters. */
    public void apply() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(CaseListAddress.of(filter.on(query())));
    }
}
