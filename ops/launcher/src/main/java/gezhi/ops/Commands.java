package gezhi.ops;

import gezhi.ops.bench.BenchCommand;
import gezhi.ops.distribution.Distribution;
import gezhi.ops.generate.GenerateCommand;
import gezhi.ops.packs.Packs;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code gezhi} can do: a method a command. {@code test} is not among them: it works without a built launcher. */
final class Commands {

    private Commands() {}

    static void run(List<String> args, String tool) throws Exception {
        String command = args.isEmpty() ? "help" : args.get(0);
        List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
        switch (command) {
            case "demo" -> demo(rest);
            case "import" -> importMessages(sub("messages", rest));
            case "county" -> new CountyCommand(Console::step).run(rest);
            case "bench" -> new BenchCommand(Console::step).run(rest);
            case "generate" -> new GenerateCommand(Console::step, Clock.systemUTC()).run(rest);
            case "model" -> new ModelCommand(Console::step, System.getenv()).run(rest);
            case "packs" -> drawPacks(sub("draw", rest));
            case "migrate" -> migrate(rest);
            case "tables" -> distribute(sub("distribute", rest));
            case "help", "--help", "-h" -> help();
            default -> throw new UsageException("Unknown command: " + command + ".");
        }
    }

    private static void demo(List<String> args) {
        Arguments arguments = new Arguments(args, Set.of("fresh"), Set.of("port", "host", "data")).noWords();
        Options options = Options.of(arguments.data())
                .withPort(arguments.number("port", 8080, 0, 65_535))
                .withHost(arguments.value("host").orElse("127.0.0.1"))
                .withFresh(arguments.has("fresh"))
                .withProgress(Console::step);
        try (Platform platform = Platform.start(options)) {
            Console.step("");
            Console.step("Gezhi is at   " + platform.baseUrl() + "/");
            Console.step("Accounts      " + platform.accountsFile());
            Console.step("Data          " + options.data());
            Console.step("Stop with Ctrl-C; the data stay.");
            platform.awaitEnd().ifPresent(child -> {
                throw new Refusal(
                        Character.toUpperCase(child.charAt(0)) + child.substring(1)
                                + " ended unexpectedly, so everything is stopped; its log is in "
                                + options.data().resolve("logs") + ".",
                        "有组件意外退出,已全部停止;日志在 " + options.data().resolve("logs") + "。");
            });
        }
    }

    private static void importMessages(List<String> args) throws IOException {
        var arguments = new Arguments(args, Set.of("with-replies"), Set.of("county", "url", "data"));
        Path file = Path.of(arguments.word("file"));
        String county = arguments.needed("county");
        URI server = server(arguments);
        Account as = administrator(arguments.data(), county);
        new MessageImport(file, Path.of(""), Console::step).run(file, arguments.has("with-replies"), server, as);
    }

    private static Account administrator(Path data, String county) throws IOException {
        String account = System.getenv("GEZHI_ACCOUNT");
        if (account != null) {
            String password = Optional.ofNullable(System.getenv("GEZHI_PASSWORD"))
                    .orElseThrow(() -> new Refusal(
                            "GEZHI_ACCOUNT is set, so GEZHI_PASSWORD is needed too.",
                            "已设置 GEZHI_ACCOUNT,还需要设置 GEZHI_PASSWORD。"));
            return new Account(county, account, "COUNTY_ADMIN", county, password);
        }
        Path accounts = data.resolve("accounts.csv");
        return Account.read(accounts).stream()
                .filter(each -> each.county().equals(county) && each.role().equals("COUNTY_ADMIN"))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        accounts + " has no administrator of county " + county
                                + "; name one in GEZHI_ACCOUNT and GEZHI_PASSWORD, or the right folder with --data.",
                        accounts + " 中没有区县 " + county + " 的管理员;请设置 GEZHI_ACCOUNT 与 GEZHI_PASSWORD,或用 --data 指定数据目录。"));
    }

    private static void drawPacks(List<String> args) {
        new Arguments(args, Set.of(), Set.of()).noWords();
        Path folder = Options.of(Arguments.defaultData()).checkout().resolve("tenant-config");
        if (Packs.run("draw", folder.toString()) != 0) {
            throw new Refusal("The packs were not drawn.", "区县配置包未能绘制。");
        }
    }

    private static void migrate(List<String> args) {
        Arguments arguments = new Arguments(args, Set.of(), Set.of("data")).noWords();
        Options options = Options.of(arguments.data()).withProgress(Console::step);
        try (MigratedDatabase database = MigratedDatabase.start(options)) {
            Console.step("The tables of " + database.database().jdbcUrl() + " are up to date.");
        }
    }

    private static void distribute(List<String> args) throws IOException, SQLException {
        new Arguments(args, Set.of(), Set.of()).noWords();
        Path folder = Files.createTempDirectory("gezhi-tables");
        Path file = Options.of(folder).checkout().resolve("ops/runbook/distributed-database.md");
        try (MigratedDatabase database =
                MigratedDatabase.start(Options.of(folder).withEnvironment(Map.of()))) {
            Files.writeString(file, Distribution.document(database.database()));
        } finally {
            PrivateFiles.deleteTree(folder);
        }
        Console.step(file + " is written.");
    }

    private static void help() throws IOException {
        try (var text = Commands.class.getResourceAsStream("help.txt")) {
            Console.step(new String(text.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
        }
    }

    static URI server(Arguments arguments) throws IOException {
        if (arguments.has("url")) {
            return URI.create(arguments.needed("url").replaceAll("/+$", ""));
        }
        return Platform.addressOf(arguments.data()).orElse(URI.create("http://127.0.0.1:8080"));
    }

    private static List<String> sub(String name, List<String> args) {
        if (args.isEmpty() || !args.get(0).equals(name)) {
            throw new UsageException("After this command comes the word " + name + ".");
        }
        return args.subList(1, args.size());
    }
}
