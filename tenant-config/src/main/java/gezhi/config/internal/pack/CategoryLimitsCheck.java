package gezhi.config.internal.pack;

import gezhi.config.Categories;
import gezhi.config.Category;
import gezhi.config.flow.Flow;
import gezhi.config.flow.LimitRule;
import gezhi.config.internal.Findings;
import gezhi.config.internal.Kind;
import gezhi.config.internal.Names;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node.Mapping;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks what a county says of limits for single categories against the categories that it has. */
final class CategoryLimitsCheck {

    private final Flow flow;
    private final Categories categories;
    private final Findings findings;

    CategoryLimitsCheck(Flow flow, Categories categories, Findings findings) {
        this.flow = flow;
        this.categories = categories;
        this.findings = findings;
    }

    /** Checks the section {@code limits} of the county's own file. */
    void run(Mapping county) {
        if (!(county.get("limits") instanceof Mapping limits)) {
            return;
        }
        limits.entries().forEach((name, entry) -> {
            if (entry.value() instanceof Mapping limit
                    && limit.get("categories") instanceof Mapping own
                    && flow.limits().containsKey(name)) {
                own.entries().forEach((code, part) -> check(flow.limits().get(name), code, part.at()));
            }
        });
    }

    private void check(LimitRule rule, String code, Mark at) {
        List<Category> meant =
                categories.all().stream().filter(c -> covers(code, c)).toList();
        if (meant.isEmpty()) {
            findings.error(at, "unknownName", Kind.CATEGORY, code, Names.nearest(code, codes()));
            return;
        }
        LimitRule.Part part = rule.categories().get(code);
        boolean never = rule.fromFilingCondition()
                && part != null
                && !part.limit().isEmpty()
                && meant.stream().flatMap(c -> c.conditions().stream()).allMatch(f -> f.limit() != null);
        if (never) {
            findings.warning(at, "limitNeverUsed", rule.name(), code);
        }
    }

    private static boolean covers(String code, Category category) {
        return code.equals(category.code())
                || code.equals(category.set())
                || code.equals(category.set() + "-" + category.majorCode());
    }

    private Collection<String> codes() {
        Set<String> codes = new TreeSet<>();
        categories.all().forEach(c -> codes.addAll(List.of(c.set(), c.set() + "-" + c.majorCode(), c.code())));
        return codes;
    }
}
