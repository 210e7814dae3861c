package gezhi.casework;

import java.time.Instant;

/** The traffic light of a time limit (红黄绿灯): a comparison of two stored instants with now. */
public enum Lamp {
    /** 正常: time is left. */
    GREEN,
    /** 将到期: the larger part of the limit is used up. */
    YELLOW,
    /** 超期: the deadline has passed. */
    RED,
    /** No time runs. */
    NONE;

    /**
     * The lamp of a running limit.
     *
     * @param yellowAt from when it is yellow
     * @param dueAt after when it is red
     */
    public static Lamp at(Instant now, Instant yellowAt, Instant dueAt) {
        if (dueAt == null) {
            return NONE;
        }
        if (now.isAfter(dueAt)) {
            return RED;
        }
        return yellowAt != null && !now.isBefore(yellowAt) ? YELLOW : GREEN;
    }
}
