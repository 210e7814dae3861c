package gezhi.ops.generate;

import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseReport;
import gezhi.casework.internal.model.CaseStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Cases on their way into the database: with their histories and audit lines, each table in the order of time. */
final class Batch {

    private final Connection connection;
    private final EntityTable files;
    private final EntityTable reports;
    private final EntityTable steps;
    private final Table audit;
    private final List<Told> waiting = new ArrayList<>();

    Batch(Connection connection) throws SQLException {
        this.connection = connection;
        this.files = EntityTable.of(connection, "case_file", CaseFile.class);
        this.reports = EntityTable.of(connection, "case_report", CaseReport.class);
        this.steps = EntityTable.of(connection, "case_step", CaseStep.class);
        this.audit = Table.read(connection, "access_audit");
    }

    /** How case files get their identifiers. */
    EntityTable files() {
        return files;
    }

    void add(Told told) {
        waiting.add(told);
    }

    int waiting() {
        return waiting.size();
    }

    /** Writes what is waiting, all of it or nothing. */
    void write() throws SQLException {
        List<Line> lines = new ArrayList<>(waiting.size() * 8);
        for (Told told : waiting) {
            files.version(told.file(), told.file().steps());
            files.add(told.file());
            reports.add(told.report());
            identify(told);
            String number = told.file().number().value();
            told.steps().forEach(step -> lines.add(new Line(told.file(), number, step)));
        }
        lines.sort(Comparator.comparing(line -> line.step().at()));
        for (Line line : lines) {
            steps.add(line.step());
            audit(line);
        }
        files.send(connection);
        reports.send(connection);
        steps.send(connection);
        audit.send(connection);
        connection.commit();
        waiting.clear();
    }

    /** How many rows have been written, by table. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (EntityTable table : List.of(files, reports, steps)) {
            rows.put(table.name(), table.sent());
        }
        rows.put(audit.name(), audit.sent());
        return rows;
    }

    /** What belongs to a case follows from its own identifier, whoever plays it. */
    private void identify(Told told) {
        var chance = new SplittableRandom(told.file().id().getLeastSignificantBits());
        told.steps().forEach(step -> steps.identify(step, TimeIds.at(step.at(), chance)));
    }

    private void audit(Line line) {
        CaseStep step = line.step();
        boolean report = step.seq() == 1;
        audit.add(
                step.tenantId(),
                TimeIds.at(step.at(), new SplittableRandom(step.id().getLeastSignificantBits())),
                step.at(),
                step.account(),
                step.accountName(),
                report ? "casework.report" : "casework." + step.operation(),
                line.number(),
                report ? line.file().channel() : step.fromState() + " → " + step.toState(),
                address(step.account()));
    }

    /** Everybody has a place in the county's network. */
    private static String address(String account) {
        int hash = account.hashCode();
        return "10." + (hash >>> 16 & 0xff) + '.' + (hash >>> 8 & 0xff) + '.' + (hash & 0xff);
    }

    private record Line(CaseFile file, String number, CaseStep step) {}
}
