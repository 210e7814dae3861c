package gezhi.casework.web;

import gezhi.casework.CaseListAddress;
import gezhi.casework.CaseQuery;
import gezhi.casework.Lamp;
import gezhi.config.Category;
import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.grid.Unit;
import gezhi.grid.Units;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the lists of cases are called and by what they can be narrowed, in the county's own words. */
@Named
@RequestScoped
public class QueueChoices {

    /** What stands before the grid in a path name. */
    private static final String GRID = " · ";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private Configurations configurations;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    /** A condition that can be removed: what it says, and the address without it. */
    public record Chip(String text, String without) {}

    String title(CaseQuery query) {
        if (query.q() != null) {
            return Said.text("casework.queue.found", query.q());
        }
        if (query.states().size() == 1) {
            return state(query.states().get(0));
        }
        if (query.supervised()) {
            return Said.text("casework.queue.supervised");
        }
        if (dueToday(query)) {
            return Said.text("casework.queue.dueToday");
        }
        if (query.lamp() == Lamp.RED && query.states().isEmpty()) {
            return Said.text("casework.queue.overdue." + query.queue());
        }
        return Said.text("casework.queue.title." + query.queue());
    }

    private boolean dueToday(CaseQuery query) {
        ZoneId zone = configurations.current().zone();
        return query.dueFrom() != null
                && query.dueTo() != null
                && LocalDate.ofInstant(query.dueFrom(), zone).equals(LocalDate.ofInstant(clock.instant(), zone))
                && Duration.between(query.dueFrom(), query.dueTo()).equals(Duration.ofDays(1));
    }

    private String state(String name) {
        CountyConfig config = configurations.current();
        return config.flow().states().containsKey(name)
                ? config.flow().state(name).label().in(Said.locale())
                : name;
    }

    List<Chip> chips(CaseQuery query) {
        List<Chip> chips = new ArrayList<>();
        if (query.q() != null && query.states().size() == 1) {
            chips.add(new Chip(query.q(), CaseListAddress.of(query.withText(null))));
        }
        if (query.states().size() > 1) {
            String names =
                    String.join("、", query.states().stream().map(this::state).toList());
            chips.add(new Chip(names, CaseListAddress.of(query.withStates(List.of()))));
        }
        if (query.open() != null && query.states().isEmpty()) {
            CaseQuery both = query.withOpen(null);
            chips.add(new Chip(
                    Said.text(query.open() ? "casework.queue.open" : "casework.queue.ended"),
                    CaseListAddress.of(both.openOnly() ? both : both.sortedBy(CaseQuery.Sort.NEWEST))));
        }
        if (query.level() != null) {
            chips.add(new Chip(level(query.level()), CaseListAddress.of(query.withLevel(null))));
        }
        if (query.holder() != null) {
            chips.add(new Chip(unit(query.holder()), CaseListAddress.of(query.withHolder(null))));
        }
        if (query.reworked()) {
            chips.add(new Chip(Said.text("casework.queue.reworked"), CaseListAddress.of(query.withReworked(false))));
        }
        if (query.legacy() != null) {
            chips.add(new Chip(
                    Said.text(query.legacy() ? "casework.queue.legacy" : "casework.queue.current"),
                    CaseListAddress.of(query.withLegacy(null))));
        }
        if (CaseQuery.EVER.equals(query.reportedFrom()) && query.reportedTo() == null) {
            chips.add(new Chip(Said.text("casework.queue.ever"), CaseListAddress.of(query.withReported(null, null))));
        } else {
            span(
                    chips,
                    "casework.queue.reported",
                    query.reportedFrom(),
                    query.reportedTo(),
                    query.withReported(CaseQuery.EVER, null));
        }
        span(chips, "casework.queue.due", query.dueFrom(), query.dueTo(), query.withDue(null, null));
        span(chips, "casework.queue.closed", query.endedFrom(), query.endedTo(), query.withEnded(null, null));
        return chips;
    }

    private void span(List<Chip> chips, String code, Instant from, Instant to, CaseQuery without) {
        if (from != null || to != null) {
            chips.add(new Chip(Said.text(code, time(from), time(to)), CaseListAddress.of(without)));
        }
    }

    private String time(Instant at) {
        return at == null
                ? ""
                : TIME.format(
                        LocalDateTime.ofInstant(at, configurations.current().zone()));
    }

    private String level(String name) {
        Map<String, gezhi.kernel.Label> labels = configurations.current().flow().levelLabels();
        return labels.containsKey(name) ? labels.get(name).in(Said.locale()) : name;
    }

    private String unit(String code) {
        return units.find(new UnitCode(code)).map(Unit::name).orElseGet(() -> Said.text("casework.queue.noUnit"));
    }

    /** The path name of a place without its grid. */
    public String placeHead(String place) {
        int grid = place.indexOf(GRID);
        return grid < 0 ? place : place.substring(0, grid);
    }

    /** The grid of the path name of a place; empty when it ends above the grids. */
    public String placeTail(String place) {
        int grid = place.indexOf(GRID);
        return grid < 0 ? "" : place.substring(grid + GRID.length());
    }

    /** The categories by major class. */
    public List<SelectItem> getCategories() {
        Map<String, List<SelectItem>> majors = new LinkedHashMap<>();
        for (Category each : configurations.current().categories().all()) {
            majors.computeIfAbsent(each.major(), major -> new ArrayList<>())
                    .add(new SelectItem(each.code(), each.minor()));
        }
        return groups(majors);
    }

    static List<SelectItem> groups(Map<String, List<SelectItem>> items) {
        List<SelectItem> groups = new ArrayList<>();
        items.forEach(
                (label, list) -> groups.add(new SelectItemGroup(label, label, false, list.toArray(SelectItem[]::new))));
        return groups;
    }

    /** The townships. */
    public List<Unit> getTownships() {
        UnitCode county = new UnitCode(configurations.current().county().value());
        return units.children(county).stream()
                .filter(unit -> unit.code().value().matches("\\d{9}"))
                .toList();
    }

    /** The channels by which reports come in. */
    public List<SelectItem> getChannels() {
        return configurations.current().flow().channels().values().stream()
                .map(channel -> new SelectItem(channel.name(), channel.label().in(Said.locale())))
                .toList();
    }
}
