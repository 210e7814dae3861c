package gezhi.config.internal.pack;

import gezhi.config.Categories;
import gezhi.config.Category;
import gezhi.config.ClosingCondition;
import gezhi.config.FilingCondition;
import gezhi.config.internal.Findings;
import gezhi.config.internal.Kind;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.pack.CategoryRow;
import gezhi.kernel.Invalid;
import gezhi.kernel.TimeLimit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Makes categories of the rows of {@code categories.csv}, and says which rows contradict themselves or each other. */
public final class CategoryRows {

    private static final List<String> SETS = List.of("EVENT", "COMPONENT", "PEOPLE");
    private static final List<String> UNITS =
            Arrays.stream(TimeLimit.TimeUnit.values()).map(Enum::name).toList();
    private static final Pattern CODE = Pattern.compile("[0-9]{2}");
    private static final Pattern SUFFIX = Pattern.compile("[0-9A-Za-z]{1,4}");
    private static final Pattern EVIDENCE = Pattern.compile("|PHOTO:[1-9]");

    private final String file;
    private final List<String> levels;
    private final Findings findings;
    private final Map<String, List<CategoryRow>> byCategory = new LinkedHashMap<>();

    private CategoryRows(String file, List<String> levels, Findings findings) {
        this.file = file;
        this.levels = levels;
        this.findings = findings;
    }

    /**
     * The categories of a file.
     *
     * @param levels the levels of the county's model, small to large
     */
    public static Categories categories(String file, List<CategoryRow> rows, List<String> levels, Findings findings) {
        return new CategoryRows(file, levels, findings).read(rows);
    }

    private Categories read(List<CategoryRow> rows) {
        Map<String, CategoryRow> sets = new HashMap<>();
        rows.forEach(row -> same(
                row,
                sets.computeIfAbsent(row.set(), k -> row),
                "setVersion",
                row.setVersion(),
                sets.get(row.set()).setVersion()));
        rows.stream().filter(this::wellFormed).forEach(row -> byCategory
                .computeIfAbsent(code(row), k -> new ArrayList<>())
                .add(row));
        List<Category> categories = new ArrayList<>();
        byCategory.forEach((code, ofOne) -> categories.add(category(code, ofOne)));
        return new Categories(categories, levels.get(levels.size() - 1));
    }

    private static String code(CategoryRow row) {
        return row.set() + "-" + row.majorCode() + row.minorCode();
    }

    private boolean wellFormed(CategoryRow row) {
        Mark at = at(row);
        int before = findings.list().size();
        if (!SETS.contains(row.set())) {
            findings.error(at, "notOneOf", "set", row.set(), String.join(", ", SETS));
        }
        form(at, "majorCode", row.majorCode(), CODE, "01");
        form(at, "minorCode", row.minorCode(), CODE, "01");
        form(at, "conditionCode", row.conditionCode(), SUFFIX, "1");
        form(at, "closingCode", row.closingCode(), SUFFIX, "1");
        form(at, "evidence", row.evidence(), EVIDENCE, "PHOTO:1");
        if (!levels.contains(row.level())) {
            findings.error(at, "unknownName", Kind.LEVEL, row.level(), String.join(", ", levels));
        }
        filled(at, "major", row.major());
        filled(at, "minor", row.minor());
        filled(at, "condition", row.condition());
        filled(at, "closing", row.closing());
        limitForm(row, at);
        return findings.list().size() == before;
    }

    private void limitForm(CategoryRow row, Mark at) {
        if (row.limit().isEmpty() && row.limitType().isEmpty()) {
            return;
        }
        if (!row.limit().matches("[1-9]\\d{0,3}")) {
            findings.error(at, "limitNumber", row.limit());
        } else if (!UNITS.contains(row.limitType())) {
            findings.error(at, "notOneOf", "limitType", row.limitType(), String.join(", ", UNITS));
        }
    }

    private Category category(String code, List<CategoryRow> rows) {
        CategoryRow first = rows.get(0);
        Map<String, List<CategoryRow>> byCondition = new LinkedHashMap<>();
        for (CategoryRow row : rows) {
            same(row, first, "major", row.major(), first.major());
            same(row, first, "minor", row.minor(), first.minor());
            same(row, first, "level", row.level(), first.level());
            same(row, first, "lead", row.lead(), first.lead());
            same(row, first, "coHandlers", row.coHandlers(), first.coHandlers());
            byCondition
                    .computeIfAbsent(row.conditionCode(), k -> new ArrayList<>())
                    .add(row);
        }
        List<FilingCondition> conditions = new ArrayList<>();
        byCondition.forEach((suffix, ofOne) -> conditions.add(condition(code + "-" + suffix, ofOne)));
        return new Category(
                code,
                first.set(),
                first.majorCode(),
                first.major(),
                first.minorCode(),
                first.minor(),
                first.level(),
                conditions,
                first.setVersion(),
                first.lead(),
                names(first.coHandlers()));
    }

    /** The names of a list with semicolons, as people write them. */
    static List<String> names(String list) {
        return Arrays.stream(list.split("[;；]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private FilingCondition condition(String code, List<CategoryRow> rows) {
        CategoryRow first = rows.get(0);
        Map<String, ClosingCondition> closing = new LinkedHashMap<>();
        for (CategoryRow row : rows) {
            same(row, first, "condition", row.condition(), first.condition());
            same(row, first, "limit", row.limit() + " " + row.limitType(), first.limit() + " " + first.limitType());
            same(row, first, "evidence", row.evidence(), first.evidence());
            ClosingCondition one = new ClosingCondition(code + "-" + row.closingCode(), row.closing());
            if (closing.putIfAbsent(one.code(), one) != null) {
                findings.error(at(row), "categoryTwice", one.code());
            }
        }
        return new FilingCondition(
                code,
                first.condition(),
                limit(first),
                first.limitText(),
                first.evidence(),
                List.copyOf(closing.values()));
    }

    private TimeLimit limit(CategoryRow row) {
        if (row.limit().isEmpty()) {
            return null;
        }
        try {
            return TimeLimit.parse(row.limit() + " " + row.limitType());
        } catch (Invalid e) {
            findings.error(at(row), "notALimit", row.limit() + " " + row.limitType());
            return null;
        }
    }

    private void same(CategoryRow row, CategoryRow first, String column, String value, String expected) {
        if (!Objects.equals(value, expected)) {
            findings.error(at(row), "categoryDiffers", column, value, expected, first.line());
        }
    }

    private void form(Mark at, String column, String value, Pattern form, String example) {
        if (!form.matcher(value).matches()) {
            findings.error(at, "form", column, value, example);
        }
    }

    private void filled(Mark at, String column, String value) {
        if (value.isEmpty()) {
            findings.error(at, "empty", column);
        }
    }

    private Mark at(CategoryRow row) {
        return new Mark(file, row.line());
    }
}
