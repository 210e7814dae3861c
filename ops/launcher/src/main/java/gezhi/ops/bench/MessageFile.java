package gezhi.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A file of citizens' messages as a county brings it along, none of which has been there before. */
final class MessageFile implements AutoCloseable {

    private final Path file;

    /** Writes a file of so many rows, dated over the days before now. */
    MessageFile(int rows) throws IOException {
        file = Files.createTempFile("gezhi-bench-", ".csv");
        String run = UUID.randomUUID().toString().substring(0, 8);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("id,reporter,reported_at,title,text\n");
            for (int i = 0; i < rows; i++) {
                out.write(run + "-" + i + ",市民" + i % 997 + "," + now.minusSeconds(60L * i)
                        + ",小区路灯不亮请尽快维修,\"小区东门外第 " + i % 90
                        + " 号路灯连续多日不亮,老人晚上出行不便,希望有关部门尽快派人检修。\"\n");
            }
        }
    }

    Path path() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
