package gezhi.ops.bench;

import gezhi.ops.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lives on the heap of a Java process, seen by the JDK's own {@code jcmd} after a full collection. */
final class Heap {

    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");
    private static final double KILOBYTES_OF_A_MEGABYTE = 1024;

    private Heap() {}

    /** Megabytes that are reachable now. */
    static double megabytes(long pid) throws IOException {
        jcmd(pid, "GC.run");
        return used(jcmd(pid, "GC.heap_info"));
    }

    /** Reads the answer to {@code GC.heap_info}: each part of the heap has a line of its own. */
    static double used(String info) {
        Matcher part = USED.matcher(info);
        double kilobytes = 0;
        boolean found = false;
        while (part.find()) {
            kilobytes += Double.parseDouble(part.group(1));
            found = true;
        }
        return found ? kilobytes / KILOBYTES_OF_A_MEGABYTE : Double.NaN;
    }

    private static String jcmd(long pid, String command) throws IOException {
        Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(List.of(program.toString(), Long.toString(pid), command))
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Refusal(
                        "jcmd cannot look into the server: "
                                + said.lines().findFirst().orElse("no reason given") + ".",
                        "jcmd 无法查看服务器内存。");
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
