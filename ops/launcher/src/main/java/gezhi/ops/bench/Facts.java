package gezhi.ops.bench;

import gezhi.ops.Machine;
import gezhi.ops.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What was measured and on what: a figure without it says nothing. */
final class Facts {

    private Facts() {}

    /** The machine, with the version of the database that is measured, which need not be the one of this build. */
    static JsonObject machine(Target target) {
        var facts = Json.createObjectBuilder(Machine.facts());
        ask(target, "show server_version").ifPresent(version -> facts.add("postgresql", version));
        return facts.build();
    }

    /** Which installation, and how much is in it. */
    static JsonObject installation(Target target) {
        var facts = Json.createObjectBuilder()
                .add("server", target.server().toString())
                .add("own", target.own())
                .add("counties", target.counties().size());
        ask(target, "select greatest(0, reltuples)::bigint from pg_class where oid = 'case_file'::regclass")
                .ifPresent(cases -> facts.add("casesAbout", Long.parseLong(cases)));
        ask(target, "select pg_database_size(current_database())")
                .ifPresent(bytes -> facts.add("databaseBytes", Long.parseLong(bytes)));
        return facts.build();
    }

    /** The commit of the sources, with a plus sign when files have changed since; empty without Git. */
    static Optional<String> commit(Path checkout) {
        return git(checkout, "rev-parse", "--short=12", "HEAD")
                .map(commit -> git(checkout, "status", "--porcelain", "--untracked-files=no")
                                .filter(String::isEmpty)
                                .isPresent()
                        ? commit
                        : commit + "+");
    }

    private static Optional<String> ask(Target target, String question) {
        try (var connection = target.admin();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException | Refusal e) {
            return Optional.empty();
        }
    }

    private static Optional<String> git(Path checkout, String... words) {
        try {
            var command = new ArrayList<>(List.of("git", "-C", checkout.toString()));
            command.addAll(List.of(words));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0
                    ? Optional.of(said)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
