package gezhi.grid.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gezhi.grid.CountyMap;
import gezhi.grid.LineMap;
import gezhi.grid.MapArea;
import gezhi.grid.MapFrame;
import gezhi.grid.MapPin;
import gezhi.grid.MapScale;
import gezhi.grid.MapView;
import gezhi.grid.PlaceMap;
import gezhi.grid.Point;
import gezhi.grid.TownshipMap;
import gezhi.grid.internal.shape.Cell;
import gezhi.grid.internal.shape.SharedLines;
import gezhi.grid.internal.shape.SvgPath;
import gezhi.grid.internal.shape.Unions;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.GridCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Draws a county's structure as SVG paths. The drawings of the whole county are kept, for they are asked for all the time. */
public final class MapDrawing {

    /** Detail that a drawing leaves out, in user units. */
    private static final double DETAIL = 0.5;
    /** How much of its surroundings a grid is shown with, as a multiple of its own size. */
    private static final double AROUND = 3;
    /** One grid in so many is an accent. */
    private static final int ACCENT_EVERY = 17;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final CountyStructure structure;
    private final Cache<MapFrame, CountyMap> counties =
            Caffeine.newBuilder().maximumSize(8).build();
    private final Cache<MapFrame, LineMap> lines =
            Caffeine.newBuilder().maximumSize(8).build();

    MapDrawing(CountyStructure structure) {
        this.structure = structure;
    }

    /** The county with its townships. */
    public CountyMap county(MapFrame frame) {
        return counties.get(frame, this::drawCounty);
    }

    /** The whole county as lines. */
    public LineMap lines(MapFrame frame) {
        return lines.get(frame, this::drawLines);
    }

    /** A township with its grids; empty when it has none. */
    public Optional<TownshipMap> township(DivisionCode code, MapFrame frame) {
        return territory().shapes().township(code).map(shape -> {
            MapView view = MapView.fit(shape.getEnvelopeInternal(), frame);
            List<MapArea> grids = territory().cells(code).stream()
                    .sorted(Comparator.comparing(Cell::dedicated))
                    .map(cell -> area(cell, view))
                    .toList();
            return new TownshipMap(view, area(code, shape, view), grids);
        });
    }

    /** A grid and what lies around it; empty when it is not in force. */
    public Optional<PlaceMap> place(GridCode code, Point place, MapFrame frame) {
        return territory().cell(code).map(cell -> drawPlace(cell, place, frame));
    }

    private CountyMap drawCounty(MapFrame frame) {
        Geometry outline = territory().shapes().county();
        MapView view = MapView.fit(outline.getEnvelopeInternal(), frame);
        List<MapArea> townships = simple(view).entrySet().stream()
                .map(entry -> area(entry.getKey(), entry.getValue(), view))
                .toList();
        return new CountyMap(view, outline(view), townships);
    }

    private LineMap drawLines(MapFrame frame) {
        Geometry outline = territory().shapes().county();
        MapView view = MapView.fit(outline.getEnvelopeInternal(), frame);
        SvgPath townships = path(view);
        SharedLines townshipLines = new SharedLines(townships);
        simple(view).values().forEach(townshipLines::add);
        SvgPath grids = path(view);
        SharedLines gridLines = new SharedLines(grids);
        SvgPath accents = path(view);
        for (Cell cell : territory().cells()) {
            gridLines.add(cell.outline());
            if (Math.floorMod(cell.code().value().hashCode() * 31, ACCENT_EVERY) == 0) {
                accents.add(cell.outline());
            }
        }
        return new LineMap(view, outline(view), townships.text(), grids.text(), accents.text());
    }

    private PlaceMap drawPlace(Cell cell, Point place, MapFrame frame) {
        Envelope own = new Envelope(cell.outline().getEnvelopeInternal());
        Coordinate middle = Unions.labelPoint(cell.outline());
        Coordinate pin = place == null ? middle : new Coordinate(place.lon(), place.lat());
        MapView view = MapView.fit(around(own, pin), frame);
        List<MapArea> township = new ArrayList<>();
        List<MapArea> beyond = new ArrayList<>();
        for (Cell other : territory().near(view.box())) {
            if (other != cell) {
                boolean same = other.code().township().equals(cell.code().township());
                (same ? township : beyond).add(area(other, view));
            }
        }
        String border = territory()
                .shapes()
                .township(cell.code().township())
                .map(shape -> path(view).add(inSight(shape.getBoundary(), view)).text())
                .orElse("");
        MapPin at = new MapPin(tenths(view.x(pin.x)), tenths(view.y(pin.y)));
        return new PlaceMap(view, area(cell, view), township, beyond, border, at, place != null, MapScale.of(view));
    }

    /** The pin in the middle, and room for the whole grid and the nearest of its surroundings. */
    private static Envelope around(Envelope own, Coordinate pin) {
        double wide = Math.max(own.getMaxX() - pin.x, pin.x - own.getMinX());
        double high = Math.max(own.getMaxY() - pin.y, pin.y - own.getMinY());
        wide = Math.max(wide, own.getWidth() * AROUND / 2);
        high = Math.max(high, own.getHeight() * AROUND / 2);
        return new Envelope(pin.x - wide, pin.x + wide, pin.y - high, pin.y + high);
    }

    /** Lines a little beyond the edge, so that their ends are not seen. */
    private static Geometry inSight(Geometry lines, MapView view) {
        Envelope box = view.box();
        box.expandBy(box.getWidth() / 20, box.getHeight() / 20);
        return OverlayNGRobust.overlay(lines, FACTORY.toGeometry(box), OverlayNG.INTERSECTION);
    }

    private Map<DivisionCode, Geometry> simple(MapView view) {
        return territory().shapes().townships(DETAIL / view.perLat());
    }

    private String outline(MapView view) {
        return path(view).add(Unions.of(simple(view).values())).text();
    }

    private MapArea area(Cell cell, MapView view) {
        return area(
                cell.code().value(),
                cell.name(),
                cell.outline(),
                cell.outline().getInteriorPoint().getCoordinate(),
                view);
    }

    private MapArea area(DivisionCode code, Geometry shape, MapView view) {
        return area(code.value(), structure.divisionName(code), shape, Unions.labelPoint(shape), view);
    }

    private static MapArea area(String code, String name, Geometry shape, Coordinate label, MapView view) {
        String path = path(view).add(shape).text();
        return new MapArea(code, name, path, tenths(view.x(label.x)), tenths(view.y(label.y)));
    }

    private static SvgPath path(MapView view) {
        return new SvgPath(view::x, view::y);
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private Territory territory() {
        return structure.territory();
    }
}
