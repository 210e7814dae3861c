package gezhi.testing.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.testing.platform.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads what PostgreSQL logged while all other tests ran: no statement of the server touches a county's table without
 * saying by {@code tenant_id} whose rows it means, once for each table that it names. It runs after them, in an execution of its own.
 */
class EveryStatementNamesItsCountyCheck {

    private static final Pattern ENTRY = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d .*?(statement|execute [^:]*): (.*)$");
    private static final Pattern TABLE =
            Pattern.compile("create table (?:if not exists )?(\\w+)", Pattern.CASE_INSENSITIVE);

    /** Where a statement says which county's rows it means, for one table or for one that is joined to it. */
    private static final Pattern MEANT =
            Pattern.compile("tenant_id\\)?\\s*=\\s*\\(?(?:\\$\\d+|'|[a-z]\\w*\\.tenant_id)");

    private static final Pattern INSERTED = Pattern.compile("^insert into \\w+ \\([^)]*\\btenant_id\\b");

    private static final Pattern DROPPED =
            Pattern.compile("drop table (?:if exists )?(\\w+)", Pattern.CASE_INSENSITIVE);

    @Test
    void no_statement_touches_a_countys_table_without_its_county() throws IOException {
        Map<String, Pattern> tables =
                countyTables().stream().collect(Collectors.toMap(t -> t, EveryStatementNamesItsCountyCheck::naming));
        List<String> statements = statementsOfTheServer();
        Set<String> touched = new TreeSet<>();
        List<String> unscoped = new ArrayList<>();
        for (String statement : new TreeSet<>(statements)) {
            String lower = statement.toLowerCase(java.util.Locale.ROOT);
            long named = 0;
            for (Map.Entry<String, Pattern> table : tables.entrySet()) {
                long times = lower.contains(table.getKey()) ? count(table.getValue(), lower) : 0;
                named += times;
                if (times > 0) {
                    touched.add(table.getKey());
                }
            }
            if (named > 0 && !scoped(lower, named)) {
                unscoped.add(statement);
            }
        }
        assertThat(statements).as("statements of the whole run").hasSizeGreaterThan(1000);
        assertThat(touched).as("county tables that the run used").containsExactlyInAnyOrderElementsOf(tables.keySet());
        assertThat(unscoped.stream().limit(20)).isEmpty();
    }

    /** Every mention of a county's table has its condition: one that is forgotten in a join would ask all nodes. */
    private static boolean scoped(String lower, long named) {
        return lower.startsWith("insert") ? INSERTED.matcher(lower).find() : count(MEANT, lower) >= named;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    /** Where a statement names a table, not a column that is called the same; EclipseLink's aliases are t0, t1 and so on. */
    private static Pattern naming(String table) {
        return Pattern.compile("\\b(?:from|join|into|update|only)\\s+" + table + "\\b|,\\s*" + table + "\\s+t\\d+\\b");
    }

    /** Every table that a changelog creates with a tenant_id and none takes away. */
    private static Set<String> countyTables() throws IOException {
        Set<String> tables = new TreeSet<>();
        Set<String> gone = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("../../liquibase/src/main/resources/db"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
                for (String statement : Files.readString(file).split(";")) {
                    Matcher table = TABLE.matcher(statement);
                    if (table.find() && statement.contains("tenant_id")) {
                        tables.add(table.group(1));
                    }
                    Matcher dropped = DROPPED.matcher(statement);
                    if (dropped.find()) {
                        gone.add(dropped.group(1));
                    }
                }
            }
        }
        tables.removeAll(gone);
        assertThat(tables).isNotEmpty();
        return tables;
    }

    /** Statements of the login role, each with its continuation lines. */
    private static List<String> statementsOfTheServer() throws IOException {
        List<String> statements = new ArrayList<>();
        for (Path log : databaseLogs()) {
            StringBuilder open = null;
            for (String line : Files.readAllLines(log)) {
                Matcher entry = ENTRY.matcher(line);
                if (line.startsWith("\t") && open != null) {
                    open.append(' ').append(line.strip());
                    continue;
                }
                if (open != null) {
                    statements.add(open.toString());
                    open = null;
                }
                if (entry.matches() && line.contains("gezhi_app")) {
                    open = new StringBuilder(entry.group(2));
                }
            }
            if (open != null) {
                statements.add(open.toString());
            }
        }
        return statements;
    }

    private static List<Path> databaseLogs() throws IOException {
        try (Stream<Path> files = Files.walk(RunningPlatform.DATA)) {
            return files.filter(f -> f.getFileName().toString().matches("postgres.*\\.log"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
