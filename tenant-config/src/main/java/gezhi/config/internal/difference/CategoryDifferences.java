package gezhi.config.internal.difference;

import static gezhi.config.Difference.Area.CATEGORIES;

import gezhi.config.Category;
import gezhi.config.ClosingCondition;
import gezhi.config.FilingCondition;
import gezhi.config.flow.Flow;
import gezhi.kernel.Label;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Categories, their filing and their closing conditions, by code. */
final class CategoryDifferences {

    private final Flow flow;
    private final Lines lines;

    CategoryDifferences(Flow flow, Lines lines) {
        this.flow = flow;
        this.lines = lines;
    }

    void find(Collection<Category> before, Collection<Category> after) {
        Lines.compare(
                byCode(before, Category::code),
                byCode(after, Category::code),
                (code, gone) -> lines.removed(CATEGORIES, code, Lines.word("category", code, gone.minor())),
                (code, fresh) -> lines.added(CATEGORIES, code, Lines.word("category", code, fresh.minor())),
                this::category);
    }

    private void category(Category old, Category now) {
        String code = now.code();
        Label category = Lines.word("category", code, now.minor());
        lines.changed(CATEGORIES, code, Lines.word("categoryName", code), old.minor(), now.minor());
        lines.changed(CATEGORIES, code, Lines.word("categoryMajor", category), old.major(), now.major());
        lines.changed(
                CATEGORIES,
                code,
                Lines.word("categoryLevel", category),
                Lines.level(flow, old.level()),
                Lines.level(flow, now.level()));
        lines.changed(CATEGORIES, code, Lines.word("categoryLead", category), old.lead(), now.lead());
        lines.changed(
                CATEGORIES,
                code,
                Lines.word("categoryCoHandlers", category),
                Lines.names(old.coHandlers(), Label::of),
                Lines.names(now.coHandlers(), Label::of));
        lines.changed(CATEGORIES, code, Lines.word("categorySetVersion", category), old.setVersion(), now.setVersion());
        Lines.compare(
                byCode(old.conditions(), FilingCondition::code),
                byCode(now.conditions(), FilingCondition::code),
                (each, gone) -> lines.removed(CATEGORIES, each, condition(gone)),
                (each, fresh) -> lines.added(CATEGORIES, each, condition(fresh)),
                this::filing);
    }

    private void filing(FilingCondition old, FilingCondition now) {
        String code = now.code();
        lines.changed(CATEGORIES, code, Lines.word("filingText", code), old.text(), now.text());
        lines.changed(CATEGORIES, code, Lines.word("filingLimit", code), old.limit(), now.limit());
        lines.changed(CATEGORIES, code, Lines.word("filingLimitText", code), old.limitText(), now.limitText());
        lines.changed(CATEGORIES, code, Lines.word("filingEvidence", code), old.evidence(), now.evidence());
        Lines.compare(
                byCode(old.closing(), ClosingCondition::code),
                byCode(now.closing(), ClosingCondition::code),
                (each, gone) -> lines.removed(CATEGORIES, each, Lines.word("closing", each, gone.text())),
                (each, fresh) -> lines.added(CATEGORIES, each, Lines.word("closing", each, fresh.text())),
                (gone, fresh) -> lines.changed(
                        CATEGORIES, fresh.code(), Lines.word("closingText", fresh.code()), gone.text(), fresh.text()));
    }

    private static Label condition(FilingCondition condition) {
        return Lines.word("filing", condition.code(), condition.text());
    }

    private static <V> Map<String, V> byCode(Collection<V> all, Function<V, String> code) {
        Map<String, V> map = new LinkedHashMap<>();
        all.forEach(each -> map.put(code.apply(each), each));
        return map;
    }
}
