package gezhi.ops.packs;

import gezhi.ops.packs.Division.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws one county: its outline divided into townships, these into villages, these into grids. */
final class CountyDrawing {

    private final CountyPlan plan;
    private final List<Township> townships;
    private final Mesh mesh;
    private final Division division;
    private final Map<Village, Integer> general;
    private final Map<Village, Integer> dedicated;
    private final GridNames names;
    private final Warp warp;

    CountyDrawing(CountyPlan plan, List<Township> townships, List<Point> outline) {
        this.plan = plan;
        this.townships = townships;
        mesh = new Mesh(outline);
        division = new Division(mesh, plan.seed());
        List<Village> villages =
                townships.stream().flatMap(each -> each.villages().stream()).toList();
        general = new Apportionment(plan.general(), plan.seed()).over(villages, village -> Integer.MAX_VALUE);
        dedicated = new Apportionment(plan.dedicated(), plan.seed() + 1).over(villages, general::get);
        names = new GridNames(plan.facilities(), plan.seed());
        warp = new Warp(outline, mesh.scale(), plan.seed());
    }

    /** All grids in the order of their codes. */
    List<DrawnGrid> draw() {
        Map<Village, Pieces> pieces = new LinkedHashMap<>();
        List<Share<Township>> shares = townships.stream().map(this::share).toList();
        division.divide(mesh.outline(), shares).forEach((township, cell) -> division.divide(
                        cell, township.villages().stream().map(this::share).toList())
                .forEach((village, part) -> pieces.put(village, divide(village, part))));
        // Only now: the last cut may have given a corner to the first cell.
        List<DrawnGrid> grids = new ArrayList<>();
        townships.forEach(
                township -> township.villages().forEach(village -> grids.addAll(number(village, pieces.get(village)))));
        return grids;
    }

    private record Pieces(List<Cell> general, List<Cell> dedicated) {}

    private Pieces divide(Village village, Cell cell) {
        List<Share<Integer>> shares = new ArrayList<>();
        for (int i = 0; i < general.get(village); i++) {
            shares.add(new Share<>(i, 1, null));
        }
        List<Cell> rest = new ArrayList<>(division.divide(cell, shares).values());
        List<Cell> carved = new ArrayList<>();
        Random chance = Chance.of(plan.seed(), village.code());
        for (int i = 0; i < dedicated.get(village); i++) {
            // The first so many grids in a random order each give one piece.
            int giver = i + chance.nextInt(rest.size() - i);
            List<Cell> parts = division.carve(rest.get(giver), plan.dedicatedShare());
            carved.add(parts.get(0));
            rest.set(giver, rest.get(i));
            rest.set(i, parts.get(1));
        }
        return new Pieces(rest, carved);
    }

    private List<DrawnGrid> number(Village village, Pieces pieces) {
        ReadingOrder order = new ReadingOrder(mesh);
        List<DrawnGrid> grids = new ArrayList<>();
        int sequence = 0;
        for (Cell cell : order.of(pieces.general())) {
            sequence++;
            grids.add(new DrawnGrid(
                    code(village, sequence), names.general(sequence), false, village, warp.bend(cell.ring())));
        }
        for (Cell cell : order.of(pieces.dedicated())) {
            sequence++;
            grids.add(new DrawnGrid(
                    code(village, sequence), names.dedicated(village), true, village, warp.bend(cell.ring())));
        }
        return grids;
    }

    private static String code(Village village, int sequence) {
        return village.code() + String.format("%03d", sequence);
    }

    private Share<Township> share(Township township) {
        double[] position = plan.positions().get(township.code());
        Scale scale = mesh.scale();
        double weight = township.villages().stream().mapToDouble(this::room).sum();
        Point point = position == null ? null : Point.of(position[0], position[1]);
        return new Share<>(township, weight, point == null ? null : new double[] {scale.x(point), scale.y(point)});
    }

    private Share<Village> share(Village village) {
        return new Share<>(village, room(village), null);
    }

    private double room(Village village) {
        return general.get(village) * plan.general().of(village).room();
    }
}
