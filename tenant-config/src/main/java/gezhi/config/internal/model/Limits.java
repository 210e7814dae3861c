package gezhi.config.internal.model;

import gezhi.config.flow.LimitRule;
import gezhi.config.flow.State;
import gezhi.config.internal.Kind;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.kernel.TimeLimit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the time limits. */
final class Limits {

    private static final int USUAL_YELLOW = 70;
    private static final Pattern CATEGORY = Pattern.compile("[A-Z]{1,20}(-\\d{2}(\\d{2})?)?");

    private final Reading reading;
    private final Collection<String> levels;
    private final Collection<String> stages;
    private final Mapping section;

    Limits(Reading reading, Collection<String> levels, Collection<String> stages, Mapping model) {
        this.reading = reading;
        this.levels = levels;
        this.stages = stages;
        this.section = reading.section(model, "limits");
    }

    Map<String, LimitRule> read() {
        Map<String, LimitRule> limits = new LinkedHashMap<>();
        section.entries()
                .forEach((name, entry) -> limits.put(name, limit(name, reading.asMapping(entry.value(), name))));
        return limits;
    }

    private LimitRule limit(String name, Mapping limit) {
        reading.keys(
                limit,
                "label",
                "over",
                "pausedIn",
                "while",
                "whose",
                "from",
                "limit",
                "plus",
                "yellow",
                "again",
                "categories");
        List<String> over = reading.names(limit, "over", Kind.STAGE, stages);
        String during = reading.oneOf(limit, "while", null, "open", "handedDown");
        if (over.isEmpty() && during == null) {
            reading.findings().error(limit.at(), "limitOverNothing", name);
        }
        return new LimitRule(
                name,
                reading.label(limit),
                over,
                reading.names(limit, "pausedIn", Kind.STAGE, stages),
                during == null ? null : during.equals("open") ? LimitRule.While.OPEN : LimitRule.While.HANDED_DOWN,
                "desk".equals(reading.oneOf(limit, "whose", "holder", "holder", "desk")),
                reading.oneOf(limit, "from", null, "filingCondition") != null,
                amounts(name, limit),
                someAmounts(limit, "plus"),
                limit.get("yellow") instanceof Mapping ? USUAL_YELLOW : reading.percent(limit, "yellow", USUAL_YELLOW),
                "restart".equals(reading.oneOf(limit, "again", "continue", "continue", "restart")),
                limit.get("yellow") instanceof Mapping ? yellow(limit) : Map.of(),
                categories(limit));
    }

    /**
     * What differs for sets, major classes and categories, over what differs for the limit whose amounts this one takes;
     * whether there are such categories is for the county's check.
     */
    private Map<String, LimitRule.Part> categories(Mapping limit) {
        Map<String, LimitRule.Part> parts = new LinkedHashMap<>();
        if (limit.get("limit") instanceof Scalar other && section.get(other.text()) instanceof Mapping named) {
            reading.optionalSection(named, "categories").entries().forEach((code, entry) -> {
                Map<String, TimeLimit> amounts = someAmounts(reading.asMapping(entry.value(), code), "limit");
                parts.put(code, new LimitRule.Part(amounts, Map.of(), Map.of()));
            });
        }
        reading.optionalSection(limit, "categories").entries().forEach((code, entry) -> {
            if (!CATEGORY.matcher(code).matches()) {
                reading.findings().error(entry.at(), "form", "categories", code, "EVENT, EVENT-01, EVENT-0101");
            }
            Mapping part = reading.asMapping(entry.value(), code);
            reading.keys(part, "limit", "plus", "yellow");
            Map<String, TimeLimit> amounts = new LinkedHashMap<>();
            if (parts.containsKey(code)) {
                amounts.putAll(parts.get(code).limit());
            }
            amounts.putAll(someAmounts(part, "limit"));
            parts.put(code, new LimitRule.Part(amounts, someAmounts(part, "plus"), yellow(part)));
        });
        return parts;
    }

    /** One share for all levels, or one a level. */
    private Map<String, Integer> yellow(Mapping limit) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        if (limit.get("yellow") instanceof Mapping byLevel) {
            byLevel.entries().forEach((level, entry) -> {
                if (reading.known(entry.at(), Kind.LEVEL, level, levels)) {
                    shares.put(level, reading.percent(byLevel, level, USUAL_YELLOW));
                }
            });
        } else if (limit.get("yellow") != null) {
            int share = reading.percent(limit, "yellow", USUAL_YELLOW);
            levels.forEach(level -> shares.put(level, share));
        }
        return shares;
    }

    /** One amount for all levels, one a level, or the amounts of another limit. */
    private Map<String, TimeLimit> amounts(String name, Mapping limit) {
        Node node = limit.get("limit");
        if (node instanceof Scalar scalar && section.entries().containsKey(scalar.text())) {
            Mapping other = reading.asMapping(section.get(scalar.text()), scalar.text());
            boolean chain =
                    other.get("limit") instanceof Scalar s && section.entries().containsKey(s.text());
            if (chain) {
                reading.findings().error(limit.at("limit"), "limitChain", name, scalar.text());
                return Map.of();
            }
            return amounts(scalar.text(), other);
        }
        if (node == null) {
            reading.findings().error(limit.at(), "missing", "limit");
            return Map.of();
        }
        Map<String, TimeLimit> amounts = new LinkedHashMap<>();
        if (node instanceof Scalar) {
            reading.limit(node, "limit").ifPresent(amount -> levels.forEach(level -> amounts.put(level, amount)));
            return amounts;
        }
        amounts.putAll(byLevel(limit, "limit"));
        List<String> without =
                levels.stream().filter(level -> !amounts.containsKey(level)).toList();
        if (!without.isEmpty()) {
            reading.findings().error(limit.at("limit"), "limitLevels", name, String.join(", ", without));
        }
        return amounts;
    }

    /** One amount for all levels, or one for some of them. */
    private Map<String, TimeLimit> someAmounts(Mapping limit, String key) {
        if (limit.get(key) instanceof Scalar scalar) {
            Map<String, TimeLimit> amounts = new LinkedHashMap<>();
            reading.limit(scalar, key).ifPresent(amount -> levels.forEach(level -> amounts.put(level, amount)));
            return amounts;
        }
        return byLevel(limit, key);
    }

    private Map<String, TimeLimit> byLevel(Mapping limit, String key) {
        Map<String, TimeLimit> amounts = new LinkedHashMap<>();
        Mapping byLevel = reading.optionalSection(limit, key);
        byLevel.entries().forEach((level, entry) -> {
            if (reading.known(entry.at(), Kind.LEVEL, level, levels)) {
                reading.limit(entry.value(), key).ifPresent(amount -> amounts.put(level, amount));
            }
        });
        return amounts;
    }

    /** Every stage in which an open case can be must have a limit of its own. */
    void check(Map<String, LimitRule> limits, Collection<State> states) {
        states.stream()
                .filter(state -> state.open() && state.stage() != null)
                .filter(state ->
                        limits.values().stream().noneMatch(limit -> limit.over().contains(state.stage())))
                .forEach(state ->
                        reading.findings().error(section.at(), "stageWithoutLimit", state.stage(), state.name()));
    }
}
