package gezhi.command.web;

import gezhi.access.ActiveUser;
import gezhi.access.CurrentUser;
import gezhi.casework.CaseCounts;
import gezhi.casework.CaseListAddress;
import gezhi.casework.CaseRow;
import gezhi.casework.CaseStatistics.Closings;
import gezhi.command.Board;
import gezhi.command.Overview;
import gezhi.grid.CountyMap;
import gezhi.grid.MapArea;
import gezhi.grid.MapFrame;
import gezhi.grid.Maps;
import gezhi.kernel.UnitCode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The overview page. */
@Named("overview")
@RequestScoped
public class OverviewBean {

    private static final MapFrame TALL = new MapFrame(248, 380, 8);
    private static final MapFrame WIDE = new MapFrame(416, 320, 8);
    private static final int TOWNSHIP_DIGITS = 9;
    private static final Set<String> WHOLE_COUNTY = Set.of("COUNTY_ADMIN", "AUDITOR");

    @Inject
    private Board board;

    @Inject
    private Maps maps;

    @Inject
    private CurrentUser user;

    private Overview now;
    private boolean wide;
    private Set<String> own;
    private CountyMap map;
    private Trend trend;
    private List<TownshipRow> townships;
    private List<Card> cards;

    /** Reads everything once. */
    @PostConstruct
    public void read() {
        now = board.now();
        own = own(user.get());
        map = maps.county(TALL);
        wide = isWide(map);
        if (wide) {
            map = maps.county(WIDE);
        }
        trend = Trend.of(now.days());
        long most = now.townships().values().stream()
                .mapToLong(CaseCounts::total)
                .max()
                .orElse(0);
        townships = map.townships().stream()
                .map(area -> township(area, most))
                .sorted(Comparator.comparingLong(TownshipRow::over).reversed())
                .toList();
        cards = Cards.of(now);
    }

    /** The townships that the user looks after; empty for who looks after all. */
    private static Set<String> own(ActiveUser user) {
        boolean all = user.roles().stream().anyMatch(WHOLE_COUNTY::contains)
                || user.units().contains(new UnitCode(user.county().value()));
        return all
                ? Set.of()
                : user.units().stream()
                        .map(UnitCode::value)
                        .filter(unit -> unit.matches("\\d{9,15}"))
                        .map(unit -> unit.substring(0, TOWNSHIP_DIGITS))
                        .collect(Collectors.toSet());
    }

    /** Whether the county stretches from west to east rather than from north to south. */
    private static boolean isWide(CountyMap map) {
        DoubleSummaryStatistics x =
                map.townships().stream().mapToDouble(MapArea::labelX).summaryStatistics();
        DoubleSummaryStatistics y =
                map.townships().stream().mapToDouble(MapArea::labelY).summaryStatistics();
        return x.getMax() - x.getMin() > y.getMax() - y.getMin();
    }

    private TownshipRow township(MapArea area, long most) {
        CaseCounts counts = now.townships().getOrDefault(area.code(), new CaseCounts(0, 0, 0, 0, Map.of()));
        Closings closed = now.closings().getOrDefault(area.code(), Closings.NONE);
        long tone = most == 0 ? 1 : Math.min(5, 1 + counts.total() * 5 / (most + 1));
        return new TownshipRow(
                area,
                own.isEmpty() || own.contains(area.code()),
                counts.total(),
                counts.red(),
                closed.total() == 0 ? null : 100.0 * (closed.total() - closed.late()) / closed.total(),
                "t" + tone,
                CaseListAddress.of(now.openList().withTownship(area.code())),
                CaseListAddress.of(now.overdue().list().withTownship(area.code())));
    }

    /** Whether the map asks for width. */
    public boolean isWide() {
        return wide;
    }

    /** Whether the user looks after the whole county, not only a part of it. */
    public boolean isWhole() {
        return own.isEmpty();
    }

    /** When the figures were made. */
    public Instant getAt() {
        return now.at();
    }

    /** The figures on top. */
    public List<Card> getCards() {
        return cards;
    }

    /** Reports and settlements by day. */
    public Trend getTrend() {
        return trend;
    }

    /** The map of the county. */
    public CountyMap getMap() {
        return map;
    }

    /** The townships, most overdue cases first. */
    public List<TownshipRow> getTownships() {
        return townships;
    }

    /** What to supervise. */
    public List<CaseRow> getWatch() {
        return now.watch();
    }

    /** How many cases are overdue. */
    public long getOverdue() {
        return now.overdue().count();
    }

    /** The list of overdue cases. */
    public String getOverdueList() {
        return CaseListAddress.of(now.overdue().list());
    }

    /** The list of open cases, the most urgent first. */
    public String getOpenList() {
        return CaseListAddress.of(now.openList());
    }
}
