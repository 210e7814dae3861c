package gezhi.casework.web;

import gezhi.casework.CasePage;
import gezhi.casework.CaseQuery;
import gezhi.casework.CaseRow;
import gezhi.casework.CaseTotal;
import gezhi.casework.Cases;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a list, a page at a time from the database, as far as lists are counted. */
class QueueRows extends LazyDataModel<CaseRow> {

    /** Rows of a page, as the table says. */
    static final int PAGE = 10;

    private static final long serialVersionUID = 1;
    private static final int LAST = CaseTotal.BOUND - PAGE;

    private final transient Cases cases;
    private final transient CaseQuery query;
    private final transient IntSupplier total;
    private transient List<CaseRow> page = List.of();
    private transient CasePage head;

    QueueRows(Cases cases, CaseQuery query, IntSupplier total) {
        this.cases = cases;
        this.query = query;
        this.total = total;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return total.getAsInt();
    }

    @Override
    public List<CaseRow> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        boolean again = first == 0 && size == PAGE && head != null;
        CasePage loaded = again ? head : cases.list(query.page(query.openOnly() ? first : Math.min(first, LAST), size));
        head = null;
        page = loaded.items();
        return page;
    }

    /** The total of a list that has no more than its first page; null when there may be more. Reads that page. */
    CaseTotal small() {
        head = cases.list(query.page(0, PAGE));
        return head.nextCursor() == null ? CaseTotal.of(head.items().size()) : null;
    }

    @Override
    public String getRowKey(CaseRow row) {
        return row.number().value();
    }

    @Override
    public CaseRow getRowData(String rowKey) {
        return page.stream()
                .filter(row -> row.number().value().equals(rowKey))
                .findFirst()
                .orElse(null);
    }

    /** Number of the first case on the page that was loaded last; null when the list is empty. */
    String first() {
        return page.isEmpty() ? null : page.get(0).number().value();
    }
}
