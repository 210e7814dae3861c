package gezhi.casework.web;

import gezhi.config.Category;
import gezhi.config.Configurations;
import gezhi.config.FilingCondition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What can be chosen in a new report, from the county's configuration. */
@Named
@RequestScoped
public class ReportChoices {

    /** Channels by which programs report, not people. */
    private static final Set<String> NOT_BY_HAND = Set.of("SENSOR", "OPEN311", "IMPORT");

    @Inject
    private Configurations configurations;

    ZoneId zone() {
        return configurations.current().zone();
    }

    String usualChannel(boolean inGrid) {
        String usual = inGrid ? "GRID" : "HOTLINE";
        return getChannels().stream().anyMatch(item -> item.getValue().equals(usual))
                ? usual
                : (String) getChannels().get(0).getValue();
    }

    /** The channels by which people report. */
    public List<SelectItem> getChannels() {
        return configurations.current().flow().channels().values().stream()
                .filter(channel -> !NOT_BY_HAND.contains(channel.name()))
                .map(channel -> new SelectItem(channel.name(), channel.label().in(Said.locale())))
                .toList();
    }

    /** The filing conditions of a category. */
    public List<SelectItem> filing(String category) {
        return conditions(category).stream()
                .map(condition -> new SelectItem(condition.code(), condition.text()))
                .toList();
    }

    /** The closing conditions of a filing condition. */
    public List<SelectItem> closing(String filingCondition) {
        return configurations
                .current()
                .categories()
                .filingCondition(filingCondition == null ? "" : filingCondition)
                .map(FilingCondition::closing)
                .orElse(List.of())
                .stream()
                .map(closing -> new SelectItem(closing.code(), closing.text()))
                .toList();
    }

    private List<FilingCondition> conditions(String category) {
        return configurations
                .current()
                .categories()
                .find(category == null ? "" : category)
                .map(Category::conditions)
                .orElse(List.of());
    }
}
