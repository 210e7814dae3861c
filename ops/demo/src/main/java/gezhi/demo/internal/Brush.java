package gezhi.demo.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** The strokes of which scenes are made: uneven shapes, colours that differ a little, light. */
abstract class Brush {

    protected final Graphics2D g;
    protected final Random chance;

    protected Brush(Graphics2D g, Random chance) {
        this.g = g;
        this.chance = chance;
    }

    protected void glow(int x, int y, int radius, int colour, int alpha) {
        Color inner = new Color(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF, alpha);
        Color outer = new Color(inner.getRed(), inner.getGreen(), inner.getBlue(), 0);
        g.setPaint(new RadialGradientPaint(x, y, radius, new float[] {0, 1}, new Color[] {inner, outer}));
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2.0 * radius, 2.0 * radius));
    }

    /** Something round with an uneven edge. */
    protected Path2D blob(int x, int y, int wide, int high) {
        Path2D path = new Path2D.Double();
        int corners = 11;
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double reach = 0.75 + 0.3 * chance.nextDouble();
            double px = x + wide * reach * Math.cos(angle);
            double py = y + high * reach * Math.sin(angle);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }

    protected static Path2D polygon(int... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    protected Color shade(int colour) {
        int by = chance.nextInt(13) - 6;
        return new Color(
                within((colour >> 16 & 0xFF) + by), within((colour >> 8 & 0xFF) + by), within((colour & 0xFF) + by));
    }

    private static int within(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
