package gezhi.ops.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The processes of this machine at one moment, with the processor time that each has used, from {@code /proc}. */
final class ProcessTable {

    /** Linux tells user programs times in hundredths of a second, whatever its own clock. */
    private static final int MILLIS_PER_TICK = 10;

    private final Map<Long, Entry> entries;

    /** @param ticks of the process and of those of its children that have ended */
    record Entry(long parent, String command, long ticks) {}

    private ProcessTable(Map<Long, Entry> entries) {
        this.entries = entries;
    }

    static ProcessTable read() throws IOException {
        return read(Path.of("/proc"));
    }

    static ProcessTable read(Path proc) throws IOException {
        Map<Long, Entry> entries = new HashMap<>();
        try (var folders = Files.newDirectoryStream(proc, "[0-9]*")) {
            for (Path folder : folders) {
                try {
                    String stat = new String(Files.readAllBytes(folder.resolve("stat")), StandardCharsets.UTF_8);
                    entries.put(Long.parseLong(folder.getFileName().toString()), parse(stat));
                } catch (IOException e) {
                    // The process has ended meanwhile.
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return new ProcessTable(entries);
    }

    /** proc(5): the command stands in brackets and may contain anything; fields 4, 14 to 17 count from one. */
    static Entry parse(String stat) {
        int end = stat.lastIndexOf(')');
        String[] fields = stat.substring(end + 2).split(" ");
        long ticks = 0;
        for (int i = 11; i <= 14; i++) {
            ticks += Long.parseLong(fields[i]);
        }
        return new Entry(Long.parseLong(fields[1]), stat.substring(stat.indexOf('(') + 1, end), ticks);
    }

    boolean has(long pid) {
        return entries.containsKey(pid);
    }

    /** Parent of a process, 0 for one that is not there. */
    long parent(long pid) {
        Entry entry = entries.get(pid);
        return entry == null ? 0 : entry.parent();
    }

    /** Name of a process's program, empty for one that is not there. */
    String command(long pid) {
        Entry entry = entries.get(pid);
        return entry == null ? "" : entry.command();
    }

    /** Processor time of a process and all below it, without the trees below the excluded ones. */
    long millis(long root, Set<Long> excluded) {
        Map<Long, Set<Long>> children = new HashMap<>();
        entries.forEach((pid, entry) -> children.computeIfAbsent(entry.parent(), parent -> new HashSet<>())
                .add(pid));
        long ticks = 0;
        var open = new ArrayDeque<Long>(Set.of(root));
        while (!open.isEmpty()) {
            long pid = open.pop();
            Entry entry = entries.get(pid);
            if (entry != null && !excluded.contains(pid)) {
                ticks += entry.ticks();
                open.addAll(children.getOrDefault(pid, Set.of()));
            }
        }
        return ticks * MILLIS_PER_TICK;
    }
}
