package gezhi.web;

import gezhi.access.ActiveUser;
import gezhi.access.CurrentUser;
import gezhi.access.Permissions;
import gezhi.casework.CaseCounts;
import gezhi.casework.CaseListAddress;
import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.Cases;
import gezhi.casework.Lamp;
import gezhi.kernel.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The navigation: the queues and pages that this user's posts lead to. What the user may not open is not there. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    private CurrentUser current;

    @Inject
    private Cases cases;

    @Inject
    private QueueStates states;

    @Inject
    private Language language;

    private final List<Section> sections = new ArrayList<>();
    private ActiveUser user;

    /** A group of entries. */
    public record Section(String title, List<Entry> entries) {}

    /**
     * An entry.
     *
     * @param count how many cases stand there, null where nothing is counted
     * @param hot whether the count is a warning
     */
    public record Entry(String icon, String label, Long count, boolean hot, String to) {}

    /** Knows the user; queues are counted when they are shown, after what the request changed. */
    @PostConstruct
    public void read() {
        user = current.get();
    }

    private void build() {
        if (user.has(Permissions.CASE_READ)) {
            lists();
        }
        List<Entry> desk = new ArrayList<>();
        if (isReporting()) {
            desk.add(new Entry("pi-plus-circle", text("web.nav.new"), null, false, "new.xhtml"));
        }
        if (user.has(Permissions.BOARD_READ)) {
            desk.add(new Entry("pi-chart-bar", text("web.nav.overview"), null, false, "overview.xhtml"));
        }
        if (user.has(Permissions.COUNTY_OPERATE)) {
            desk.add(new Entry("pi-building", text("web.nav.counties"), null, false, "counties.xhtml"));
        }
        add(user.has(Permissions.COUNTY_OPERATE) ? "web.nav.platform" : "web.nav.desk", desk);
    }

    private void lists() {
        List<Entry> views = new ArrayList<>();
        if (user.has(Permissions.CASE_OPERATE)) {
            CaseQuery mine = CaseQuery.of(Queue.MINE);
            CaseCounts counts = cases.count(mine);
            List<Entry> queues = new ArrayList<>();
            queues.add(new Entry("pi-list", text("web.nav.mine"), counts.total(), false, CaseListAddress.of(mine)));
            for (QueueStates.Named state : states.of(user, counts)) {
                queues.add(new Entry(
                        state.icon(),
                        state.label().in(language.getLocale()),
                        counts.in(state.name()),
                        false,
                        CaseListAddress.of(mine.withStates(List.of(state.name())))));
            }
            add("web.nav.queues", queues);
            views.add(new Entry(
                    "pi-exclamation-triangle",
                    text("web.nav.overdue"),
                    counts.red(),
                    counts.red() > 0,
                    CaseListAddress.of(mine.withLamp(Lamp.RED))));
            CaseQuery today = mine.withDue(states.today(), states.today().plus(Duration.ofDays(1)));
            views.add(new Entry(
                    "pi-clock",
                    text("web.nav.duetoday"),
                    cases.count(today).total(),
                    false,
                    CaseListAddress.of(today)));
            views.add(new Entry(
                    "pi-folder", text("web.nav.unit"), null, false, CaseListAddress.of(CaseQuery.of(Queue.UNIT))));
        }
        views.add(new Entry(
                "pi-folder-open", text("web.nav.all"), null, false, CaseListAddress.of(CaseQuery.of(Queue.COUNTY))));
        add("web.nav.views", views);
    }

    private void add(String title, List<Entry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new Section(text(title), entries));
        }
    }

    private String text(String code) {
        return Messages.text(language.getLocale(), code);
    }

    /** The groups, in order; counted in two statements. */
    public List<Section> getSections() {
        if (sections.isEmpty()) {
            build();
        }
        return sections;
    }

    /** Whether the user may report a matter. */
    public boolean isReporting() {
        return user.has(Permissions.CASE_REPORT);
    }

    /** A word about the session, for those who only look. */
    public String getFoot() {
        if (user.has(Permissions.COUNTY_OPERATE)) {
            return text("web.nav.operator");
        }
        return user.has(Permissions.CASE_OPERATE) ? "" : text("web.nav.readonly");
    }

    /** The icon beside it. */
    public String getFootIcon() {
        return user.has(Permissions.COUNTY_OPERATE) ? "pi-shield" : "pi-lock";
    }
}
