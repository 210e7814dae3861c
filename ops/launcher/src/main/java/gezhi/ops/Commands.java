package gezhi.ops;

import java.util.List;
import java.util.Set;

/** What {@code gezhi} can do: a method a command. */
final class Commands {

    private Commands() {}

    static void run(List<String> args, String tool) throws Exception {
        String command = args.isEmpty() ? "help" : args.get(0);
        List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
        switch (command) {
            case "migrate" -> migrate(rest);
            default -> throw new UsageException("Unknown command: " + command + ".");
        }
    }

    private static void migrate(List<String> args) {
        Arguments arguments = new Arguments(args, Set.of(), Set.of("data")).noWords();
        Options options = Options.of(arguments.data()).withProgress(Console::step);
        try (MigratedDatabase database = MigratedDatabase.start(options)) {
            Console.step("The tables of " + database.database().jdbcUrl() + " are up to date.");
        }
    }
}
