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
 * naming {@code tenant_id}. It runs after them, in an execution of its own.
 */
class EveryStatementNamesItsCountyCheck {

    private static final Pattern ENTRY = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d .*?(statement|execute [^:]*): (.*)$");
    private static final Pattern TABLE =
            Pattern.compile("create table (?:if not exists )?(\\w+)", Pattern.CASE_INSENSITIVE);

    @Test
    void no_statement_touches_a_countys_table_without_its_county() throws IOException {
        Set<String> tables = countyTables();
        Map<String, Pattern> naming =
                tables.stream().collect(Collectors.toMap(t -> t, EveryStatementNamesItsCountyCheck::naming));
        List<String> statements = statementsOfTheServer();
        List<String> unscoped = new ArrayList<>();
        Set<String> touched = new TreeSet<>();
        for (String statement : statements) {
            String lower = statement.toLowerCase(java.util.Locale.ROOT);
            List<String> named = tables.stream()
                    .filter(t ->
                            lower.contains(t) && naming.get(t).matcher(lower).find())
                    .toList();
            touched.addAll(named);
            if (!named.isEmpty() && !lower.contains("tenant_id")) {
                unscoped.add(statement);
            }
        }
        assertThat(statements).as("statements of the whole run").hasSizeGreaterThan(1000);
        assertThat(touched).as("county tables that the run used").containsExactlyInAnyOrderElementsOf(tables);
        assertThat(unscoped.stream().distinct().limit(20)).isEmpty();
    }

    /** Where a statement names a table, not a column that is called the same; EclipseLink's aliases are t0, t1 and so on. */
    private static Pattern naming(String table) {
        return Pattern.compile("\\b(?:from|join|into|update|only)\\s+" + table + "\\b|,\\s*" + table + "\\s+t\\d+\\b");
    }

    /** Every table that a changelog creates with a tenant_id. */
    private static Set<String> countyTables() throws IOException {
        Set<String> tables = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("../../liquibase/src/main/resources/db"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
                for (String statement : Files.readString(file).split(";")) {
                    Matcher table = TABLE.matcher(statement);
                    if (table.find() && statement.contains("tenant_id")) {
                        tables.add(table.group(1));
                    }
                }
            }
        }
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
