package gezhi.ops;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * {@code gezhi county}: what the REST calls about counties do, from the command line. As the operator of
 * {@code accounts.csv}; with {@code --as CODE} as the administrator of a county; or as {@code GEZHI_ACCOUNT}.
 */
final class CountyCommand {

    private static final Set<String> SETTINGS = Set.of("url", "data", "as", "reason", "to", "lang");
    private static final String PLATFORM = "platform";
    private static final String ZIP = "application/zip";

    private final Consumer<String> out;

    /** Says line by line what it finds and does. */
    CountyCommand(Consumer<String> out) {
        this.out = out;
    }

    /** Runs one of the commands. */
    void run(List<String> args) throws IOException {
        String name = args.isEmpty() ? "" : args.get(0);
        List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
        Arguments arguments = new Arguments(rest, Set.of(), SETTINGS);
        switch (name) {
            case "validate" -> validate(arguments);
            case "diff" -> diff(arguments);
            case "apply" -> apply(arguments);
            case "export" -> export(arguments);
            case "list" -> list(arguments.noWords());
            default -> throw new UsageException("After county comes validate, diff, apply, export or list.");
        }
    }

    private void validate(Arguments arguments) throws IOException {
        byte[] pack = PackZip.of(Path.of(arguments.word("pack")));
        JsonObject checked = checked(login(arguments), pack);
        out.accept(named(checked) + ": the pack can be applied.");
    }

    private void diff(Arguments arguments) throws IOException {
        byte[] pack = PackZip.of(Path.of(arguments.word("pack")));
        Api api = login(arguments);
        JsonObject answer = put(api, checked(api, pack), pack, "dryRun=true");
        out.accept(named(answer) + ": " + changes(answer.getJsonObject("changes"), "would be"));
    }

    private void apply(Arguments arguments) throws IOException {
        byte[] pack = PackZip.of(Path.of(arguments.word("pack")));
        String reason = arguments.value("reason").orElse("");
        Api api = login(arguments);
        JsonObject answer =
                put(api, checked(api, pack), pack, "reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8));
        out.accept(named(answer) + ": " + changes(answer.getJsonObject("changes"), "is"));
    }

    private void export(Arguments arguments) throws IOException {
        String code = arguments.word("county code");
        byte[] pack = login(arguments).download("/api/v1/counties/" + encoded(code) + "/config/export");
        Path file = arguments.value("to").map(Path::of).orElse(Path.of("county-" + code + ".zip"));
        Files.write(file, pack);
        out.accept("The pack of county " + code + " is in " + file.toAbsolutePath() + ".");
    }

    private void list(Arguments arguments) throws IOException {
        JsonObject answer = login(arguments).get("/api/v1/counties");
        out.accept(line("code", "state", "version", "grids", "staff", "model", "name"));
        answer.getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .forEach(county -> out.accept(line(
                        county.getString("code"),
                        county.getString("state"),
                        String.valueOf(county.getInt("version")),
                        String.valueOf(county.getInt("grids")),
                        String.valueOf(county.getInt("staff")),
                        county.getString("model"),
                        county.getString("name"))));
    }

    /** The server's check, told line by line; also says which county the pack is of. */
    private JsonObject checked(Api api, byte[] pack) {
        JsonObject checked = api.post("/api/v1/counties:validate", ZIP, pack);
        findings(checked);
        return checked;
    }

    private static JsonObject put(Api api, JsonObject checked, byte[] pack, String query) {
        return api.put("/api/v1/counties/" + checked.getString("county") + "/config?" + query, ZIP, pack);
    }

    private void findings(JsonObject answer) {
        List<JsonObject> findings = answer.getJsonArray("findings").getValuesAs(JsonObject.class);
        findings.forEach(f -> out.accept(f.getString("severity") + " " + f.getString("file")
                + (f.containsKey("line") ? ":" + f.getInt("line") : "") + " " + f.getString("what") + " → "
                + f.getString("fix")));
        if (!answer.getBoolean("applicable")) {
            long errors = findings.stream()
                    .filter(f -> f.getString("severity").equals("ERROR"))
                    .count();
            throw new Refusal(
                    "The pack has " + errors + " errors; nothing was changed.", "区县配置包有 " + errors + " 处错误,未作任何改动。");
        }
    }

    private String changes(JsonObject changes, String verb) {
        if (changes.getBoolean("nothing")) {
            return "nothing " + verb + " changed, version " + changes.getInt("version") + " stays in force.";
        }
        changes.getJsonArray("differences")
                .getValuesAs(JsonObject.class)
                .forEach(d -> out.accept("  " + d.getString("text")));
        return (changes.getBoolean("created") ? "the county " + verb + " created, " : "")
                + (changes.getBoolean("published")
                        ? "version " + changes.getInt("version") + " " + verb + " published, "
                        : "the configuration stays at version " + changes.getInt("version") + ", ")
                + changes.getInt("structure") + " units and grids and " + changes.getInt("staff")
                + " accounts " + (verb.equals("is") ? "are" : verb) + " changed.";
    }

    private static String named(JsonObject answer) {
        return answer.get("name") instanceof JsonString name
                ? name.getString() + " (" + answer.getString("county", "") + ")"
                : answer.getString("county", "");
    }

    private static Api login(Arguments arguments) throws IOException {
        Account as = account(arguments);
        String language = arguments.value("lang").orElseGet(() -> Optional.ofNullable(System.getenv("LANG"))
                .orElse(""));
        return Api.login(Commands.server(arguments), as.county(), as.account(), as.password())
                .in(language.startsWith("zh") ? "zh-CN" : "en");
    }

    private static Account account(Arguments arguments) throws IOException {
        String county = arguments.value("as").orElse(PLATFORM);
        String account = System.getenv("GEZHI_ACCOUNT");
        if (account != null) {
            String password = Optional.ofNullable(System.getenv("GEZHI_PASSWORD"))
                    .orElseThrow(() -> new Refusal(
                            "GEZHI_ACCOUNT is set, so GEZHI_PASSWORD is needed too.",
                            "已设置 GEZHI_ACCOUNT,还需要设置 GEZHI_PASSWORD。"));
            return new Account(county, account, "", county, password);
        }
        Path accounts = arguments.data().resolve("accounts.csv");
        String role = county.equals(PLATFORM) ? "OPERATOR" : "COUNTY_ADMIN";
        return Account.read(accounts).stream()
                .filter(each -> each.county().equals(county) && each.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        accounts + " has no " + role + " of " + county
                                + "; name an account in GEZHI_ACCOUNT and GEZHI_PASSWORD, or the right folder with --data.",
                        accounts + " 中没有 " + county + " 的 " + role
                                + ";请设置 GEZHI_ACCOUNT 与 GEZHI_PASSWORD,或用 --data 指定数据目录。"));
    }

    private static String line(String... values) {
        return String.format("%-8s %-10s %7s %7s %7s  %-10s %s", (Object[]) values);
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
