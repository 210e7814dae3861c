package gezhi.command.web;

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
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The overview page. */
@Named("overview")
@RequestScoped
public class OverviewBean {

    private static final MapFrame TALL = new MapFrame(248, 380, 8);
    private static final MapFrame WIDE = new MapFrame(416, 320, 8);

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
        own = Territory.own(user.get());
        map = maps.county(TALL);
        wide = Territory.isWide(map);
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
