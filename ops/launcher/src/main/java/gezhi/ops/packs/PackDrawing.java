package gezhi.ops.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws every county pack for which there is a plan in {@code tenant-config/sources/plans}. */
public final class PackDrawing {

    private final Path tenantConfig;

    /** @param tenantConfig the project's folder {@code tenant-config} */
    public PackDrawing(Path tenantConfig) {
        this.tenantConfig = tenantConfig;
    }

    /**
     * What was drawn of one county.
     *
     * @param name name of the pack's folder
     * @param staffRows rows of {@code staff.csv}; an account at several units has several
     */
    public record DrawnPack(
            String name, int townships, int villages, int units, int general, int dedicated, int staffRows) {}

    /** Writes the drawn files of every pack, over what was there; hand-kept files stay as they are. */
    public List<DrawnPack> drawAll() throws IOException {
        List<DrawnPack> drawn = new ArrayList<>();
        for (String pack : packs()) {
            drawn.add(draw(pack));
        }
        return drawn;
    }

    private List<String> packs() throws IOException {
        try (Stream<Path> plans = Files.list(sources().resolve("plans"))) {
            return plans.map(plan -> plan.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    private DrawnPack draw(String pack) throws IOException {
        CountyPlan plan = PlanFile.read(sources().resolve("plans").resolve(pack + ".yaml"));
        Path divisions = sources().resolve("divisions");
        List<Township> townships = DivisionList.read(divisions, pack);
        List<Point> outline = Outlines.read(divisions.resolve("county-boundaries.geojson"), plan.county());
        List<DrawnGrid> grids = new CountyDrawing(plan, townships, outline).draw();
        List<UnitRow> units = new Organisation(plan, townships).units();
        List<StaffRow> staff = new Roster(plan).staff(units, grids);

        Path folder = Files.createDirectories(tenantConfig.resolve("counties").resolve(pack));
        PackFiles files = new PackFiles(folder);
        files.divisions(townships, plan.county());
        files.organisation(units);
        files.grids(grids);
        files.staff(staff);
        Files.copy(
                tenantConfig.resolve("src/main/resources/gezhi/config/categories.csv"),
                folder.resolve("categories.csv"),
                StandardCopyOption.REPLACE_EXISTING);

        int villages =
                townships.stream().mapToInt(each -> each.villages().size()).sum();
        int dedicated = (int) grids.stream().filter(DrawnGrid::dedicated).count();
        return new DrawnPack(
                pack, townships.size(), villages, units.size(), grids.size() - dedicated, dedicated, staff.size());
    }

    private Path sources() {
        return tenantConfig.resolve("sources");
    }
}
