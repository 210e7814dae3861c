package gezhi.casework.imports;

import gezhi.access.Permissions;
import gezhi.casework.LegacyMessage;
import gezhi.casework.imports.MessageRows.Reading;
import gezhi.config.Configurations;
import gezhi.kernel.BusinessException;
import io.micrometer.core.instrument.Metrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Imports citizens' messages into the county of the current user. Each message becomes a case that the county centre
 * holds: closed with its history where it was answered and replies are wanted, else unaccepted.
 */
@ApplicationScoped
public class MessageImports {

    /** Most rows of a file; the ids of all are kept in memory, so that duplicates are found. */
    public static final int MAX_ROWS = 200_000;

    private static final int BATCH = 100;

    @Inject
    private MessageBatch batch;

    @Inject
    private Configurations configurations;

    @Inject
    private Clock clock;

    /**
     * Looks at a file's header.
     *
     * @throws gezhi.kernel.Invalid when a column that is needed is missing
     */
    @RequiresPermissions(Permissions.IMPORT)
    public void check(MessageFile file, boolean withReplies) throws IOException {
        try (Reader reader = file.open()) {
            Columns.of(new CsvRows(reader).next(), withReplies);
        }
    }

    /**
     * Works through a file. What was stored stays when it ends early; the same call goes on from there.
     *
     * @param name what the file is called, for the audit trail
     * @param withReplies whether answered messages come in closed
     * @throws IOException when the listener can no longer be told
     */
    @RequiresPermissions(Permissions.IMPORT)
    public ImportCounts run(MessageFile file, String name, boolean withReplies, ImportListener listener)
            throws IOException {
        Instant now = clock.instant();
        batch.note("casework.import.begin", name, (withReplies ? "with replies, " : "") + file.charset());
        Run run = new Run(name, now, listener);
        try (Reader reader = file.open()) {
            CsvRows rows = new CsvRows(reader);
            Columns columns = Columns.of(rows.next(), withReplies);
            MessageRows messages = new MessageRows(
                    columns, withReplies, configurations.current().zone(), now);
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                if (row.blank()) {
                    continue;
                }
                if (run.read == MAX_ROWS) {
                    run.reject(Rejection.of(row.line(), "", "casework.import.row.tooMany", MAX_ROWS));
                    break;
                }
                run.take(messages.read(row));
            }
            run.flush();
        } finally {
            count("imported", run.counts.imported());
            count("known", run.counts.skipped());
            count("rejected", run.counts.rejected());
            batch.note("casework.import.end", name, run.counts.toString());
        }
        return run.counts;
    }

    private static void count(String outcome, int rows) {
        Metrics.counter("gezhi.import.rows", "outcome", outcome).increment(rows);
    }

    /** One run over one file. */
    private final class Run {

        private final String name;
        private final Instant now;
        private final ImportListener listener;
        private final Set<String> seen = new HashSet<>();
        private final List<Reading> waiting = new ArrayList<>();
        private int read;
        private int rejected;
        private ImportCounts counts = ImportCounts.NONE;

        Run(String name, Instant now, ImportListener listener) {
            this.name = name;
            this.now = now;
            this.listener = listener;
        }

        void take(Reading reading) throws IOException {
            read++;
            if (reading.rejection() != null) {
                reject(reading.rejection());
            } else if (!seen.add(reading.message().source())) {
                reject(Rejection.of(reading.line(), reading.message().source(), "casework.import.row.twice"));
            } else {
                waiting.add(reading);
            }
            if (read % BATCH == 0) {
                flush();
            }
        }

        void reject(Rejection rejection) throws IOException {
            rejected++;
            listener.rejected(rejection);
        }

        void flush() throws IOException {
            int imported = 0;
            List<Reading> fresh = fresh();
            int skipped = waiting.size() - fresh.size();
            waiting.clear();
            if (!fresh.isEmpty()) {
                imported = store(fresh);
            }
            counts = new ImportCounts(read, counts.imported() + imported, counts.skipped() + skipped, rejected);
            listener.progress(counts);
        }

        private List<Reading> fresh() {
            if (waiting.isEmpty()) {
                return List.of();
            }
            Set<String> known =
                    batch.known(waiting.stream().map(r -> r.message().source()).toList());
            return waiting.stream()
                    .filter(r -> !known.contains(r.message().source()))
                    .toList();
        }

        /** All together; one by one when one of them is refused, so that it is the only one. */
        private int store(List<Reading> fresh) throws IOException {
            try {
                batch.takeOver(fresh.stream().map(Reading::message).toList(), name, now);
                return fresh.size();
            } catch (BusinessException e) {
                int stored = 0;
                for (Reading reading : fresh) {
                    stored += storeAlone(reading) ? 1 : 0;
                }
                return stored;
            }
        }

        private boolean storeAlone(Reading reading) throws IOException {
            LegacyMessage message = reading.message();
            try {
                batch.takeOver(List.of(message), name, now);
                return true;
            } catch (BusinessException e) {
                reject(Rejection.of(reading.line(), message.source(), e));
                return false;
            }
        }
    }
}
