package gezhi.config.web;

import gezhi.config.CountyDirectory;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The operator's list of counties. */
@Named("counties")
@ViewScoped
public class CountiesBean implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CountyDirectory directory;

    private List<CountyRow> all = List.of();
    private List<CountyRow> rows = List.of();
    private String filter = "";
    private String model = "";

    /** Reads the list once a view. */
    @PostConstruct
    void load() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        all = directory.all().stream().map(entry -> CountyRow.of(entry, locale)).toList();
        select();
    }

    /** The counties that the filters leave. */
    public List<CountyRow> getRows() {
        return rows;
    }

    /** Number of all counties. */
    public int getTotal() {
        return all.size();
    }

    /** The models that counties have: name in the user's language to name in the configuration, for a menu. */
    public Map<String, String> getModels() {
        Map<String, String> models = new LinkedHashMap<>();
        all.forEach(row -> models.put(row.modelLabel(), row.model()));
        return models;
    }

    /** Part of a code, name or region. */
    public String getFilter() {
        return filter;
    }

    /** Leaves only counties whose code, name or region contains the text. */
    public void setFilter(String filter) {
        this.filter = filter == null ? "" : filter.strip();
        select();
    }

    /** Name of a model, empty for all. */
    public String getModel() {
        return model;
    }

    /** Leaves only counties of the model. */
    public void setModel(String model) {
        this.model = model == null ? "" : model;
        select();
    }

    private void select() {
        rows = all.stream().filter(row -> row.matches(filter, model)).toList();
    }
}
