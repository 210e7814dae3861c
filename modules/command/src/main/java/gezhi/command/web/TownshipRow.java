package gezhi.command.web;

import gezhi.grid.MapArea;

/**
 * A township on the map and in the table beside it.
 *
 * @param own whether the user looks after it
 * @param rate share of what was settled in time in the last days, percent; null when nothing was settled
 * @param tone how dark it is drawn: t1 (few open cases) to t5 (many)
 * @param openList address of its open cases
 * @param overList address of its overdue cases
 */
public record TownshipRow(
        MapArea area, boolean own, long open, long over, Double rate, String tone, String openList, String overList) {

    private static final int ONE_LINE = 5;

    /** The rate with one decimal. */
    public String rateText() {
        return rate == null ? "—" : Cards.percent(rate) + "%";
    }

    /** The colour of the rate's bar. */
    public String rateTone() {
        return rate == null || rate >= 91 ? "ok" : rate >= 85 ? "warn" : "over";
    }

    /** The name's first line on the map: a long name takes two. */
    public String nameHead() {
        return area.name().length() <= ONE_LINE
                ? ""
                : area.name().substring(0, area.name().length() / 2);
    }

    /** The name's last line on the map. */
    public String nameTail() {
        return area.name().substring(nameHead().length());
    }

    /** Where the mark of the overdue cases begins: behind the number. */
    public double badgeX() {
        return Math.round((area.labelX() + 4 + 4.2 * Long.toString(open).length()) * 10) / 10.0;
    }
}
