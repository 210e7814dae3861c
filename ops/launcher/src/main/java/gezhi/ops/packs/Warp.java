package gezhi.ops.packs;

import java.util.List;
import java.util.Random;

/**
 * Bends the drawing gently, so that long straight cuts look like boundaries. Corners move with their surroundings and not
 * at all on the outline; the bend is so flat that the division stays one.
 */
final class Warp {

    private static final double STILL_METRES = 1;
    private static final double RAMP_METRES = 3_000;
    private static final double[][] WAVES = {{13_000, 620}, {8_000, 300}, {4_500, 110}};

    private final List<Point> outline;
    private final Scale scale;
    private final double[][] waves = new double[WAVES.length * 2][];

    Warp(List<Point> outline, Scale scale, long seed) {
        this.outline = outline;
        this.scale = scale;
        Random random = new Random(seed);
        for (int i = 0; i < waves.length; i++) {
            double angle = 2 * Math.PI * random.nextDouble();
            double phase = 2 * Math.PI * random.nextDouble();
            double number = 2 * Math.PI / WAVES[i / 2][0];
            waves[i] =
                    new double[] {number * StrictMath.cos(angle), number * StrictMath.sin(angle), phase, WAVES[i / 2][1]
                    };
        }
    }

    List<Point> bend(List<Point> ring) {
        return ring.stream().map(this::bend).toList();
    }

    private Point bend(Point point) {
        double distance = toOutline(point);
        if (distance < STILL_METRES) {
            return point;
        }
        double ramp = Math.min(1, distance / RAMP_METRES);
        double x = scale.x(point);
        double y = scale.y(point);
        double moveX = 0;
        double moveY = 0;
        for (double[] wave : waves) {
            double height = ramp * wave[3] * StrictMath.sin(wave[0] * x + wave[1] * y + wave[2]);
            // Across its direction a wave only shears: it changes no area.
            double length = StrictMath.hypot(wave[0], wave[1]);
            moveX -= height * wave[1] / length;
            moveY += height * wave[0] / length;
        }
        return scale.point(x + moveX, y + moveY);
    }

    private double toOutline(Point point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < outline.size(); i++) {
            Point a = outline.get(i);
            Point b = outline.get((i + 1) % outline.size());
            double sideX = scale.x(b) - scale.x(a);
            double sideY = scale.y(b) - scale.y(a);
            double fromX = scale.x(point) - scale.x(a);
            double fromY = scale.y(point) - scale.y(a);
            double part = (fromX * sideX + fromY * sideY) / (sideX * sideX + sideY * sideY);
            double along = Math.max(0, Math.min(1, part));
            nearest = Math.min(nearest, StrictMath.hypot(fromX - along * sideX, fromY - along * sideY));
        }
        return nearest;
    }
}
