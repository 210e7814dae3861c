package gezhi.ops.bench;

/** The four statement sets of the floor. */
enum FloorSet {
    REPORT("floor.report"),
    STEP("floor.step"),
    QUEUE("floor.queue"),
    BOARD("floor.board");

    private final String result;

    FloorSet(String result) {
        this.result = result;
    }

    /** Name of its result. */
    String result() {
        return result;
    }
}
