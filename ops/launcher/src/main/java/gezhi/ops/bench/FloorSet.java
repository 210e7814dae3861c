package gezhi.ops.bench;

/** The four statement sets of the floor. */
enum FloorSet {
    REPORT("floor.report", 0, 100_000),
    STEP("floor.step", 10_000_000, 1_000_000_000),
    QUEUE("floor.queue", 0, 0),
    BOARD("floor.board", 0, 0);

    private final String result;
    private final int ramp;
    private final int measured;

    FloorSet(String result, int ramp, int measured) {
        this.result = result;
        this.ramp = ramp;
        this.measured = measured;
    }

    /** Where each client begins to count its rows in the ramp: no other run's keys may come again. */
    int ramp() {
        return ramp;
    }

    /** Where each client begins to count its rows in the measured time. */
    int measured() {
        return measured;
    }

    /** Whether it only reads. */
    boolean reads() {
        return this == QUEUE || this == BOARD;
    }

    /** Name of its result. */
    String result() {
        return result;
    }
}
