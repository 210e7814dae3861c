package gezhi.ops;

/** What the person at the keyboard sees while a command works. */
final class Console {

    private Console() {}

    /** One finished line. */
    static void step(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
