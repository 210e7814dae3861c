package gezhi.grid.internal;

import gezhi.config.pack.CountyPack;
import gezhi.config.pack.DivisionRow;
import gezhi.config.pack.Document;
import gezhi.config.pack.GridFeature;
import gezhi.config.pack.UnitRow;
import gezhi.grid.Unit;
import gezhi.grid.internal.shape.Cell;
import gezhi.kernel.CountyCode;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A county of two townships side by side, each with two villages of two grids, all squares of a hundredth of a degree; a
 * market is cut out of the first grid. And what any pack becomes once it is stored.
 */
final class CountyFixture {

    static final double WEST = 112.0;
    static final double SOUTH = 26.0;
    static final double SIDE = 0.01;
    static final GridCode FIRST = new GridCode("999999001001001");
    static final GridCode EAST_OF_FIRST = new GridCode("999999001002001");
    static final GridCode NORTH_OF_FIRST = new GridCode("999999001001002");
    static final GridCode MARKET = new GridCode("999999001001901");
    static final UnitCode COUNTY = new UnitCode("999999");
    static final UnitCode TOWNSHIP = new UnitCode("999999001");
    static final UnitCode OTHER_TOWNSHIP = new UnitCode("999999002");
    static final UnitCode STATION = new UnitCode("999999001-SF");
    static final UnitCode BUREAU = new UnitCode("CGJ");

    private CountyFixture() {}

    static CountyPack pack() {
        return pack(grids());
    }

    static CountyPack pack(List<GridFeature> grids) {
        return pack(divisions(), organisation(), grids);
    }

    static CountyPack pack(List<DivisionRow> divisions, List<UnitRow> organisation, List<GridFeature> grids) {
        Document none = new Document("county.yaml", "");
        return new CountyPack(
                new CountyCode("999999"),
                "示例县",
                "jimo",
                "",
                none,
                null,
                divisions,
                organisation,
                grids,
                List.of(),
                none,
                List.of(),
                List.of());
    }

    static List<DivisionRow> divisions() {
        List<DivisionRow> rows = new ArrayList<>();
        String[] townships = {"东风街道", "西岭镇"};
        String[][] villages = {{"双碧社区居委会", "龙家大院村村民委员会"}, {"秀富里村委会", "林场生活区"}};
        for (int t = 0; t < 2; t++) {
            String township = "99999900" + (t + 1);
            rows.add(division(township, townships[t], "镇", "999999"));
            for (int v = 0; v < 2; v++) {
                rows.add(division(township + "00" + (v + 1), villages[t][v], "村", township));
            }
        }
        return rows;
    }

    static List<UnitRow> organisation() {
        List<UnitRow> rows = new ArrayList<>();
        rows.add(unit("999999", "示例县监督指挥中心", "COUNTY", null, null));
        rows.add(unit("CGJ", "县城市管理局", "DEPARTMENT", "999999", null));
        rows.add(unit("999999001", "东风街道分指挥中心", "TOWNSHIP", "999999", "999999001"));
        rows.add(unit("999999002", "西岭镇分指挥中心", "TOWNSHIP", "999999", "999999002"));
        rows.add(unit("999999001-SF", "司法所", "STATION", "999999001", "999999001"));
        rows.add(unit("999999002-SF", "西岭镇司法所", "STATION", "999999002", "999999002"));
        for (DivisionRow row : divisions()) {
            String code = row.code().value();
            if (code.length() == 12) {
                rows.add(unit(code, row.name(), "VILLAGE", row.parent().value(), code));
            }
        }
        return rows;
    }

    static List<GridFeature> grids() {
        List<GridFeature> grids = new ArrayList<>();
        for (int column = 0; column < 4; column++) {
            for (int row = 0; row < 2; row++) {
                String village = "99999900" + (column / 2 + 1) + "00" + (column % 2 + 1);
                GridCode code = new GridCode(village + "00" + (row + 1));
                double west = WEST + column * SIDE;
                double south = SOUTH + row * SIDE;
                String rings = code.equals(FIRST)
                        ? square(west, south, SIDE) + "," + square(WEST + 0.003, SOUTH + 0.003, 0.004)
                        : square(west, south, SIDE);
                grids.add(grid(code.value(), "第 " + (row + 1) + " 网格", "GENERAL", rings));
            }
        }
        grids.add(grid(MARKET.value(), "中心市场", "DEDICATED", square(WEST + 0.003, SOUTH + 0.003, 0.004)));
        return grids;
    }

    static GridFeature grid(String code, String name, String kind, String rings) {
        String json = "{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}";
        return new GridFeature(2, new GridCode(code), name, kind, json(json));
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static String square(double west, double south, double side) {
        return String.format(
                Locale.ROOT,
                "[[%1$.6f,%2$.6f],[%3$.6f,%2$.6f],[%3$.6f,%4$.6f],[%1$.6f,%4$.6f],[%1$.6f,%2$.6f]]",
                west,
                south,
                west + side,
                south + side);
    }

    static CountyStructure structure() {
        return structure(pack());
    }

    static CountyStructure structure(CountyPack pack) {
        Map<DivisionCode, String> divisions = new HashMap<>();
        pack.divisions().forEach(row -> divisions.put(row.code(), row.name()));
        List<UnitEntry> units = new ArrayList<>();
        Set<UnitCode> known = new HashSet<>();
        for (UnitRow row : pack.organisation()) {
            known.add(row.unit());
            units.add(new UnitEntry(new Unit(row.unit(), row.name(), row.type(), row.parent(), row.division()), true));
        }
        List<Cell> cells = new ArrayList<>();
        for (GridFeature grid : pack.grids()) {
            units.add(new UnitEntry(GridUnits.unit(grid.code(), grid.name(), known::contains), true));
            boolean dedicated = grid.kind().equals(GridFeature.DEDICATED);
            cells.add(new Cell(grid.code(), grid.name(), dedicated, GeoJsonOutline.read(grid.geometry())));
        }
        return new CountyStructure(1, divisions, units, cells);
    }

    private static DivisionRow division(String code, String name, String type, String parent) {
        return new DivisionRow(2, new DivisionCode(code), name, type, new DivisionCode(parent));
    }

    private static UnitRow unit(String code, String name, String type, String parent, String division) {
        return new UnitRow(
                2,
                new UnitCode(code),
                name,
                type,
                parent == null ? null : new UnitCode(parent),
                division == null ? null : new DivisionCode(division));
    }
}
