package gezhi.command.web;

import gezhi.casework.CaseListAddress;
import gezhi.casework.CaseRow;
import gezhi.command.Board;
import gezhi.command.OpenCases;
import gezhi.command.Overview;
import gezhi.command.Tally;
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
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;

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

    private Overview now;
    private Map<String, Tally> lastTownships;
    private boolean wide;
    private CountyMap map;
    private Trend trend;
    private List<TownshipRow> townships;
    private List<Card> cards;

    /** Reads everything once. */
    @PostConstruct
    public void read() {
        now = board.now();
        lastTownships = board.lastByTownship();
        map = maps.county(TALL);
        wide = isWide(map);
        if (wide) {
            map = maps.county(WIDE);
        }
        trend = Trend.of(now.days());
        long most = now.openTownships().values().stream()
                .mapToLong(OpenCases::total)
                .max()
                .orElse(0);
        townships = map.townships().stream()
                .map(area -> township(area, most))
                .sorted(Comparator.comparingLong(TownshipRow::over).reversed())
                .toList();
        cards = Cards.of(now);
    }

    private TownshipRow township(MapArea area, long most) {
        OpenCases open = now.openTownships().getOrDefault(area.code(), OpenCases.NONE);
        Tally last = lastTownships.getOrDefault(area.code(), Tally.NONE);
        long tone = most == 0 ? 1 : Math.min(5, 1 + open.total() * 5 / (most + 1));
        return new TownshipRow(
                area,
                now.territory().has(area.code()),
                open.total(),
                open.red(),
                last.settled() == 0 ? null : 100.0 * (last.settled() - last.late()) / last.settled(),
                "t" + tone,
                CaseListAddress.of(now.openList().withTownship(area.code())),
                CaseListAddress.of(now.overdue().list().withTownship(area.code())));
    }

    /** Whether the county stretches from west to east rather than from north to south. */
    private static boolean isWide(CountyMap map) {
        DoubleSummaryStatistics x =
                map.townships().stream().mapToDouble(MapArea::labelX).summaryStatistics();
        DoubleSummaryStatistics y =
                map.townships().stream().mapToDouble(MapArea::labelY).summaryStatistics();
        return x.getMax() - x.getMin() > y.getMax() - y.getMin();
    }

    /** Whether the map asks for width. */
    public boolean isWide() {
        return wide;
    }

    /** Whether the user looks after the whole county, not only a part of it. */
    public boolean isWhole() {
        return now.territory().whole();
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
