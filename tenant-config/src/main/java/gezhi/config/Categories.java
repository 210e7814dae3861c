package gezhi.config;

import gezhi.kernel.Label;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The categories of one version of a county's configuration, in the order of its file. Immutable. */
public final class Categories {

    /** Code of the platform's own category for what nobody has classified yet; it stands in no file. */
    public static final String TO_BE_CLASSIFIED = "SYSTEM-0000";

    /** The name of {@link #TO_BE_CLASSIFIED}. */
    public static final Label TO_BE_CLASSIFIED_LABEL = new Label("待归类", "To be classified");

    private final List<Category> all;
    private final Map<String, Category> byCode;
    private final Map<String, FilingCondition> conditions;
    private final Category unclassified;

    /**
     * @param all the categories of the county's file
     * @param highestLevel the level of what is not classified
     */
    public Categories(List<Category> all, String highestLevel) {
        this.all = List.copyOf(all);
        this.unclassified = new Category(
                TO_BE_CLASSIFIED,
                "SYSTEM",
                "00",
                TO_BE_CLASSIFIED_LABEL.zh(),
                "00",
                TO_BE_CLASSIFIED_LABEL.zh(),
                highestLevel,
                List.of());
        Map<String, Category> codes = new LinkedHashMap<>();
        Map<String, FilingCondition> filing = new LinkedHashMap<>();
        for (Category category : all) {
            codes.put(category.code(), category);
            category.conditions().forEach(c -> filing.put(c.code(), c));
        }
        codes.put(TO_BE_CLASSIFIED, unclassified);
        this.byCode = Collections.unmodifiableMap(codes);
        this.conditions = Collections.unmodifiableMap(filing);
    }

    /** The county's categories, without the platform's own. */
    public List<Category> all() {
        return all;
    }

    /** The category of a code, the platform's own included. */
    public Optional<Category> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The category for what nobody has classified yet. */
    public Category unclassified() {
        return unclassified;
    }

    /** The filing condition of a code. */
    public Optional<FilingCondition> filingCondition(String code) {
        return Optional.ofNullable(conditions.get(code));
    }

    /** The category to which a filing condition belongs. */
    public Optional<Category> categoryOf(FilingCondition condition) {
        int end = condition.code().lastIndexOf('-');
        return end < 0 ? Optional.empty() : find(condition.code().substring(0, end));
    }
}
