package gezhi.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time limit as the field's lists state it: an amount and the kind of time that it is counted in. */
public record TimeLimit(int amount, TimeUnit unit) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,5}) +([A-Z_]+)");

    /** The kinds of time in which limits are stated (时限类型). */
    public enum TimeUnit {
        /** 紧急工作时: clock hours, nights and holidays included. */
        URGENT_HOUR,
        /** 工作时: hours inside office hours only. */
        WORK_HOUR,
        /** 工作日: working days by the county's calendar. */
        WORK_DAY,
        /** 自然日 and 紧急工作日: calendar days. */
        NATURAL_DAY
    }

    /** @throws Invalid when the amount is negative or the unit is missing */
    public TimeLimit {
        if (amount < 0 || unit == null) {
            throw new Invalid("kernel.timeLimit", amount + " " + unit);
        }
    }

    /**
     * Reads a limit as it is written in models and packs.
     *
     * @param text for instance {@code 4 WORK_HOUR}
     * @throws Invalid when the text is no limit
     */
    public static TimeLimit parse(String text) {
        Matcher m = FORM.matcher(text == null ? "" : text.strip());
        if (!m.matches()) {
            throw new Invalid("kernel.timeLimit", String.valueOf(text));
        }
        try {
            return new TimeLimit(Integer.parseInt(m.group(1)), TimeUnit.valueOf(m.group(2)));
        } catch (IllegalArgumentException e) {
            throw new Invalid("kernel.timeLimit", text);
        }
    }

    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
