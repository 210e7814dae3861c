package gezhi.ops.bench;

import gezhi.ops.Refusal;
import gezhi.ops.bench.BusyDesks.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statement sets of an installation, made from its schema and rows, ready to be run by pgbench. */
final class Floor implements AutoCloseable {

    private static final int COUNTIES = 8;
    private static final int TEMPLATES_OF_A_COUNTY = 4;
    private static final int CASES_A_SECOND = 1_000;
    private static final Duration RAMP = Duration.ofSeconds(3);
    private static final List<String> TABLES = List.of("access_audit", "case_step", "case_file");

    private final Target target;
    private final PgBench pgbench;
    private final Temporary folder;
    private final Map<FloorSet, List<Path>> scripts = new EnumMap<>(FloorSet.class);
    private final List<FloorTemplate> templates = new ArrayList<>();
    private final int rows;
    private boolean written = true;

    private Floor(Target target, Load load, Temporary folder) throws IOException {
        this.target = target;
        this.folder = folder;
        pgbench = new PgBench(target, folder.path());
        try (Connection connection = target.admin()) {
            readTemplates(connection);
            rows = (int) Math.max(50, load.measured().toSeconds() * CASES_A_SECOND / templates.size());
            writeScripts(FloorReads.columns(connection, "case_file"));
            prepareCases(connection);
        } catch (SQLException e) {
            throw new Refusal("The statement sets do not fit the tables: " + e.getMessage() + ".", "语句集与表结构不符。", e);
        }
    }

    /** Makes the sets, and writes the cases that steps are done on; they are removed in the end. */
    static Floor prepare(Target target, Load load) throws IOException {
        var folder = new Temporary();
        try {
            return new Floor(target, load, folder);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /**
     * Runs one set, after a few seconds that are not counted. Before anything is read, what was written is removed: reading
     * sees the county's own cases, here as over REST.
     */
    Result measure(FloorSet set, Load load) throws IOException {
        if (set.reads() && written) {
            remove(target);
            written = false;
        }
        List<Path> files = scripts.get(set);
        target.progress("Measuring " + set.result() + " for " + load.measured().toSeconds() + " s …");
        if (!load.warmUp().isZero()) {
            pgbench.run(files, Map.of("n", set.ramp(), "rows", rows), load.clients(), RAMP);
        }
        return pgbench.run(files, Map.of("n", set.measured(), "rows", rows), load.clients(), load.measured())
                .result(set.result());
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }

    private void readTemplates(Connection connection) throws SQLException {
        var ids = new FloorIds(Instant.now());
        for (String county : target.counties().stream().limit(COUNTIES).toList()) {
            templates.addAll(FloorTemplate.of(connection, county, ids, templates.size(), TEMPLATES_OF_A_COUNTY));
        }
        if (templates.isEmpty()) {
            throw new Refusal(
                    "No county has an open case, so there is nothing that the floor could copy.",
                    "没有任何区县有在办案件,无法生成语句集。");
        }
    }

    private void writeScripts(Set<String> columns) throws IOException {
        List<String> report = new ArrayList<>();
        List<String> step = new ArrayList<>();
        for (FloorTemplate each : templates) {
            List<FloorTemplate> neighbours = templates.stream()
                    .filter(other -> other.county().equals(each.county()))
                    .toList();
            report.add(each.report());
            step.add(each.step(neighbours.get((neighbours.indexOf(each) + 1) % neighbours.size())));
        }
        List<Desk> desks = BusyDesks.of(target);
        write(FloorSet.REPORT, report);
        write(FloorSet.STEP, step);
        write(
                FloorSet.QUEUE,
                desks.stream().map(desk -> FloorReads.queue(desk, columns)).toList());
        write(
                FloorSet.BOARD,
                templates.stream()
                        .map(FloorTemplate::county)
                        .distinct()
                        .map(FloorReads::board)
                        .toList());
    }

    private void write(FloorSet set, List<String> texts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            Path file = folder.path().resolve(set.result() + "-" + files.size() + ".sql");
            files.add(Files.writeString(file, text));
        }
        scripts.put(set, files);
    }

    private void prepareCases(Connection connection) throws SQLException {
        target.atEnd(() -> remove(target));
        target.progress("Preparing the floor's own cases …");
        try (var statement = connection.createStatement()) {
            for (FloorTemplate each : templates) {
                County.set(connection, each.county());
                statement.execute(each.prepare(rows));
            }
            statement.execute("analyze case_file");
        }
    }

    /** Takes away what the floor of this run, or of one that was broken off, has written. */
    static void remove(Target target) {
        target.progress("Removing the floor's own cases …");
        try (Connection connection = target.admin()) {
            for (String county : target.counties()) {
                County.set(connection, county);
                for (String table : TABLES) {
                    try (var delete =
                            connection.prepareStatement("delete from " + table + " where tenant_id = ? and id < ?")) {
                        delete.setString(1, county);
                        delete.setObject(2, FloorIds.BOUND);
                        delete.executeUpdate();
                    }
                }
            }
            try (var vacuum = connection.createStatement()) {
                for (String table : TABLES) {
                    vacuum.execute("vacuum (analyze) " + table);
                }
            }
        } catch (SQLException e) {
            throw new Refusal(
                    "The floor's own cases (keys below " + FloorIds.BOUND + ") could not be removed: " + e.getMessage()
                            + ".",
                    "基准用案件(主键小于 " + FloorIds.BOUND + ")未能清除。",
                    e);
        }
    }
}
