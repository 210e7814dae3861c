package gezhi.casework.web;

import gezhi.casework.NewReport.Location;
import gezhi.grid.CountyMap;
import gezhi.grid.Locator;
import gezhi.grid.MapFrame;
import gezhi.grid.Maps;
import gezhi.grid.PlaceMap;
import gezhi.grid.Point;
import gezhi.grid.Unit;
import gezhi.grid.UnitQuery;
import gezhi.grid.Units;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Finds where a report is from: by a click on the map, or by the name of a grid. */
@RequestScoped
public class ReportPlaces {

    private static final MapFrame FRAME = new MapFrame(240, 150, 6);
    private static final int SUGGESTIONS = 12;

    @Inject
    private Maps maps;

    @Inject
    private Locator locator;

    @Inject
    private Units units;

    private CountyMap county;

    /** The grid of a place, null when it lies outside every grid. */
    String grid(double lon, double lat) {
        return locator.locate(lon, lat).map(GridCode::value).orElse(null);
    }

    PlaceMap map(String grid, Location pin) {
        Point point = pin == null || pin.lon() == null ? null : new Point(pin.lon(), pin.lat());
        return grid == null
                ? null
                : maps.place(new GridCode(grid), point, FRAME).orElse(null);
    }

    CountyMap county() {
        if (county == null) {
            county = maps.county(FRAME);
        }
        return county;
    }

    List<String> grids(String text) {
        return units.search(new UnitQuery(Set.of(Unit.GRID), null, text, null, SUGGESTIONS)).items().stream()
                .map(unit -> unit.code().value())
                .toList();
    }

    String name(String grid) {
        return grid == null || grid.isEmpty() ? "" : units.pathName(new UnitCode(grid));
    }
}
