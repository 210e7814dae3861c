package gezhi.casework.web;

import gezhi.casework.CaseQuery;
import gezhi.casework.CaseRow;
import gezhi.casework.Cases;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a list, a page at a time from the database. */
class QueueRows extends LazyDataModel<CaseRow> {

    private static final long serialVersionUID = 1;

    private final transient Cases cases;
    private final transient CaseQuery query;
    private final transient IntSupplier total;
    private transient List<CaseRow> page = List.of();

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
        page = cases.list(query.page(first, size)).items();
        return page;
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
