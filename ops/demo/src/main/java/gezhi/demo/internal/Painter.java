package gezhi.demo.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Draws a scene as a plain illustration, 800 by 600. */
final class Painter extends Brush {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;
    private static final int HORIZON = 330;

    private final boolean done;

    private Painter(Graphics2D g, Random chance, boolean done) {
        super(g, chance);
        this.done = done;
    }

    static BufferedImage paint(Pictures.Scene scene, boolean done, Random chance) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            new Painter(g, chance, done).paint(scene);
        } finally {
            g.dispose();
        }
        return image;
    }

    private void paint(Pictures.Scene scene) {
        boolean night = scene == Pictures.Scene.LAMP;
        sky(night);
        switch (scene) {
            case ROAD -> road();
            case LAMP -> lamp();
            case RUBBISH -> rubbish();
            case RIVER -> river();
            case WALL -> wall();
            case TREE -> tree();
            case SITE -> site();
            case PEOPLE -> people();
        }
    }

    private void sky(boolean night) {
        Color high = night ? new Color(0x141B33) : shade(0x8FB8D8);
        Color low = night ? new Color(0x39415E) : shade(0xE4EEF2);
        g.setPaint(new GradientPaint(0, 0, high, 0, HORIZON, low));
        g.fillRect(0, 0, WIDTH, HORIZON);
        houses(night);
        g.setPaint(new GradientPaint(
                0,
                HORIZON,
                night ? new Color(0x23272F) : shade(0xB9B39F),
                0,
                HEIGHT,
                night ? new Color(0x15171C) : shade(0x98917C)));
        g.fillRect(0, HORIZON, WIDTH, HEIGHT - HORIZON);
    }

    private void houses(boolean night) {
        int[] walls = {0xC9B8A2, 0xB7A08B, 0xD4CBBB, 0xA9ADB2, 0xC3A58E};
        int x = -chance.nextInt(80);
        while (x < WIDTH) {
            int width = 90 + chance.nextInt(110);
            int height = 80 + chance.nextInt(140);
            int top = HORIZON - height;
            g.setColor(night ? new Color(0x262B3C) : shade(walls[chance.nextInt(walls.length)]));
            g.fillRect(x, top, width, height);
            g.setColor(night ? new Color(0x1B1F2C) : shade(0x7A5A4A));
            g.fillRect(x - 4, top - 10, width + 8, 12);
            for (int wx = x + 14; wx < x + width - 26; wx += 34) {
                for (int wy = top + 16; wy < HORIZON - 34; wy += 42) {
                    boolean lit = night && chance.nextInt(4) == 0;
                    g.setColor(lit ? new Color(0xE8C878) : night ? new Color(0x141827) : shade(0x5F7588));
                    g.fillRect(wx, wy, 20, 24);
                }
            }
            x += width + chance.nextInt(30);
        }
    }

    private void asphalt() {
        Path2D road = polygon(300, HORIZON, 500, HORIZON, 790, HEIGHT, 10, HEIGHT);
        g.setPaint(new GradientPaint(0, HORIZON, shade(0x7C7E82), 0, HEIGHT, shade(0x55575B)));
        g.fill(road);
        g.setColor(shade(0xE9E6DC));
        for (int i = 0; i < 5; i++) {
            int y = HORIZON + 20 + i * i * 13 + i * 18;
            int w = 4 + i * 3;
            g.fill(polygon(400 - w, y, 400 + w, y, 400 + w + 3, y + 16 + i * 9, 400 - w - 3, y + 16 + i * 9));
        }
    }

    private void road() {
        asphalt();
        int x = 330 + chance.nextInt(160);
        if (done) {
            g.setColor(new Color(0x3E4043));
            g.fill(polygon(x - 110, 450, x + 90, 446, x + 120, 530, x - 130, 536));
            return;
        }
        g.setColor(new Color(0x6B5B48));
        g.fill(blob(x, 490, 120, 42));
        g.setColor(new Color(0x2E2A26));
        g.fill(blob(x + 6, 494, 92, 28));
        g.setStroke(new BasicStroke(3));
        for (int i = 0; i < 7; i++) {
            double angle = i * 0.9 + chance.nextDouble();
            int dx = (int) (150 * Math.cos(angle));
            int dy = (int) (52 * Math.sin(angle));
            g.drawLine(x + dx * 2 / 3, 490 + dy * 2 / 3, x + dx, 490 + dy);
        }
        cone(x - 190, 520);
        cone(x + 170, 500);
    }

    private void lamp() {
        asphaltAtNight();
        int x = 220 + chance.nextInt(120);
        if (done) {
            glow(x + 96, 130, 260, 0xFFE6A0, 150);
            glow(x + 96, 500, 240, 0xFFE6A0, 90);
        }
        post(x, 130);
        post(x + 340, 240);
        g.setColor(done ? new Color(0xFFF3C8) : new Color(0x4A4F5C));
        g.fill(new Ellipse2D.Double(x + 74, 122, 46, 16));
    }

    private void asphaltAtNight() {
        g.setPaint(new GradientPaint(0, HORIZON, new Color(0x2C2F37), 0, HEIGHT, new Color(0x1D1F25)));
        g.fill(polygon(300, HORIZON, 500, HORIZON, 790, HEIGHT, 10, HEIGHT));
    }

    private void post(int x, int top) {
        g.setColor(new Color(0x7B828F));
        g.fillRect(x, top, 9, 500 - top / 2);
        g.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.drawLine(x + 4, top, x + 80, top - 6);
    }

    private void rubbish() {
        asphalt();
        int x = 250 + chance.nextInt(120);
        bin(x - 150, 0x3E7D54);
        bin(x - 80, 0x4A6FA5);
        if (done) {
            return;
        }
        int[] bags = {0x2F3136, 0x50555C, 0xE7E3D8, 0x6C8F6A, 0xB7504A, 0xD9C27A, 0x3D5A7A};
        for (int i = 0; i < 34; i++) {
            int bx = x + chance.nextInt(300);
            int by = 440 + chance.nextInt(80) - Math.abs(bx - x - 150) / 8;
            int size = 22 + chance.nextInt(44);
            g.setColor(new Color(bags[chance.nextInt(bags.length)]));
            g.fill(blob(bx, by, size, size * 2 / 3));
            g.setColor(new Color(0, 0, 0, 40));
            g.fill(new Ellipse2D.Double(bx - size, by + size / 2.0, size * 2.0, size / 3.0));
        }
    }

    private void river() {
        int[] water = done ? new int[] {0x5F93A8, 0x3F6F86} : new int[] {0x6E7D5C, 0x49563F};
        g.setPaint(new GradientPaint(0, 380, new Color(water[0]), 0, HEIGHT, new Color(water[1])));
        g.fill(polygon(0, 380, WIDTH, 360, WIDTH, HEIGHT, 0, HEIGHT));
        g.setColor(new Color(255, 255, 255, 60));
        g.setStroke(new BasicStroke(2));
        for (int i = 0; i < 40; i++) {
            int y = 395 + chance.nextInt(195);
            int x = chance.nextInt(WIDTH);
            g.drawLine(x, y, x + 30 + chance.nextInt(70), y);
        }
        g.setColor(shade(0xD8D3C6));
        for (int x = -10; x < WIDTH; x += 46) {
            boolean missing = !done && x > 330 && x < 470;
            if (!missing) {
                g.fillRect(x, 318, 8, 58);
                g.fillRect(x, 322, 46, 6);
                g.fillRect(x, 346, 46, 5);
            }
        }
        if (!done) {
            int[] litter = {0xE9E5DA, 0xB9C7CF, 0x9A5B4C, 0xD3BE77};
            for (int i = 0; i < 26; i++) {
                g.setColor(new Color(litter[chance.nextInt(litter.length)]));
                g.fill(blob(
                        280 + chance.nextInt(330),
                        430 + chance.nextInt(110),
                        6 + chance.nextInt(16),
                        4 + chance.nextInt(6)));
            }
        }
    }

    private void wall() {
        g.setPaint(new GradientPaint(0, 120, shade(0xE3DACA), 0, 520, shade(0xCFC3AE)));
        g.fillRect(0, 120, WIDTH, 380);
        g.setColor(shade(0x8B8577));
        g.fillRect(0, 500, WIDTH, 100);
        g.setColor(new Color(0, 0, 0, 26));
        for (int y = 150; y < 500; y += 34) {
            g.drawLine(0, y, WIDTH, y);
        }
        g.setColor(shade(0x6E4B3C));
        g.fillRect(600, 240, 130, 260);
        if (done) {
            return;
        }
        int[] paper = {0xF6F1DF, 0xF2C94C, 0xEB8F7E, 0xBFD9EA, 0xFFFFFF, 0xB7D8A8};
        for (int i = 0; i < 20; i++) {
            int x = 40 + chance.nextInt(500);
            int y = 150 + chance.nextInt(280);
            double turn = (chance.nextDouble() - 0.5) * 0.3;
            g.rotate(turn, x, y);
            g.setColor(new Color(paper[chance.nextInt(paper.length)]));
            g.fillRect(x, y, 56, 40);
            g.setColor(new Color(0x9E3B32));
            for (int line = 0; line < 3; line++) {
                g.fillRect(x + 7, y + 8 + line * 9, 26 + chance.nextInt(16), 4);
            }
            g.rotate(-turn, x, y);
        }
    }

    private void tree() {
        asphalt();
        int x = 200 + chance.nextInt(80);
        trunk(x, 150);
        trunk(x + 400, 200);
        if (!done) {
            g.setColor(new Color(0x5B4632));
            g.setStroke(new BasicStroke(16, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.drawLine(x + 10, 300, x + 190, 470);
            g.drawLine(x + 120, 404, x + 200, 410);
            for (int i = 0; i < 22; i++) {
                g.setColor(shade(i % 2 == 0 ? 0x5F8A4A : 0x4B733B));
                g.fill(blob(x + 110 + chance.nextInt(150), 420 + chance.nextInt(80), 30, 18));
            }
        }
    }

    private void trunk(int x, int top) {
        g.setColor(shade(0x5B4632));
        g.fillRect(x, top, 26, 500 - top);
        for (int i = 0; i < 26; i++) {
            g.setColor(shade(i % 3 == 0 ? 0x76A35A : i % 3 == 1 ? 0x5F8A4A : 0x4B733B));
            g.fill(blob(x - 70 + chance.nextInt(170), top - 70 + chance.nextInt(140), 52, 40));
        }
    }

    private void site() {
        g.setColor(shade(0xC9B28B));
        g.fill(polygon(0, 420, 250, 350, 520, 400, WIDTH, 370, WIDTH, HEIGHT, 0, HEIGHT));
        g.setColor(new Color(0xD9A21B));
        g.setStroke(new BasicStroke(9));
        g.drawLine(560, 390, 560, 60);
        g.drawLine(330, 90, 730, 90);
        g.setStroke(new BasicStroke(2));
        g.drawLine(380, 92, 380, 210);
        g.setColor(shade(0x9AA1A8));
        g.fillRect(120, 200, 220, 200);
        g.setColor(shade(0x6F767D));
        for (int i = 0; i < 5; i++) {
            g.fillRect(120, 200 + i * 40, 220, 6);
            g.fillRect(120 + i * 54, 200, 6, 200);
        }
        if (done) {
            g.setColor(new Color(0x4E7F52));
            g.fill(polygon(380, 470, 520, 400, 690, 440, 780, 520, 400, 540));
            for (int x = 0; x < WIDTH; x += 66) {
                g.setColor(new Color(x / 66 % 2 == 0 ? 0x2F6DA8 : 0xE8ECEF));
                g.fillRect(x, 520, 62, 70);
            }
        } else {
            g.setColor(shade(0x9C7B4E));
            g.fill(polygon(360, 520, 520, 400, 660, 440, 780, 540));
            for (int i = 0; i < 14; i++) {
                glow(300 + chance.nextInt(460), 330 + chance.nextInt(160), 130, 0xD9C5A0, 60);
            }
        }
    }

    private void people() {
        g.setPaint(new GradientPaint(0, 0, shade(0xE9E4DA), 0, HEIGHT, shade(0xCFC7B8)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(shade(0x8FB2C6));
        g.fillRect(470, 70, 240, 190);
        g.setColor(shade(0xF4F1EA));
        g.fillRect(586, 70, 8, 190);
        g.fillRect(470, 160, 240, 8);
        g.setColor(shade(0xB23A34));
        g.fillRect(70, 90, 300, 44);
        int[] coats = {0x2F5D8A, 0x7A4B5E, 0x4E7050, 0x8A6B3C, 0x565E6B};
        int count = 2 + chance.nextInt(3);
        for (int i = 0; i < count; i++) {
            int x = 400 + (int) ((i - (count - 1) / 2.0) * 170);
            g.setColor(shade(coats[chance.nextInt(coats.length)]));
            g.fill(new RoundRectangle2D.Double(x - 58, 310, 116, 200, 60, 60));
            g.setColor(new Color(0xE3B795));
            g.fill(new Ellipse2D.Double(x - 36, 232, 72, 84));
            g.setColor(new Color(0x2B2623));
            g.fill(new Arc2D.Double(x - 38, 226, 76, 76, 0, 180, Arc2D.CHORD));
        }
        g.setColor(shade(0x8A6544));
        g.fillRect(0, 440, WIDTH, 160);
        g.setColor(shade(0xA57B55));
        g.fillRect(0, 440, WIDTH, 18);
        g.setColor(new Color(0xFBFAF6));
        g.fill(polygon(300, 480, 430, 476, 446, 546, 288, 552));
        if (done) {
            g.fill(polygon(470, 478, 580, 474, 600, 540, 480, 546));
            g.setColor(new Color(0xB23A34));
            g.fill(new Ellipse2D.Double(536, 512, 30, 20));
        }
    }

    private void cone(int x, int y) {
        g.setColor(new Color(0xE46A2B));
        g.fill(polygon(x, y - 70, x + 10, y - 70, x + 28, y, x - 18, y));
        g.setColor(new Color(0xF7F3EC));
        g.fill(polygon(x - 6, y - 42, x + 16, y - 42, x + 20, y - 28, x - 10, y - 28));
    }

    private void bin(int x, int colour) {
        g.setColor(new Color(colour));
        g.fill(new Rectangle2D.Double(x, 400, 58, 90));
        g.setColor(new Color(colour).darker());
        g.fill(new Rectangle2D.Double(x - 5, 388, 68, 16));
        g.fill(new Ellipse2D.Double(x + 6, 484, 14, 14));
        g.fill(new Ellipse2D.Double(x + 40, 484, 14, 14));
    }
}
