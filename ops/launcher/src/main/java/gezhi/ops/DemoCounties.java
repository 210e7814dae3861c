package gezhi.ops;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Creates the demo counties from their packs, as the operator, through the server's REST interface. A county whose
 * accounts stand in {@code accounts.csv} is done; one whose creation was interrupted is created again, which adds only
 * what is missing.
 */
final class DemoCounties {

    private static final Pattern CODE = Pattern.compile("(?m)^code:\\s*['\"]?(\\d{6})['\"]?\\s*(#.*)?$");
    private static final Pattern NAME = Pattern.compile("(?m)^name:\\s*['\"]?([^'\"#\\r\\n]+?)['\"]?\\s*(#.*)?$");

    private final URI server;
    private final Path accounts;
    private final String operatorPassword;
    private final Consumer<String> progress;
    private final List<Account> known = new ArrayList<>();

    DemoCounties(URI server, Path accounts, String operatorPassword, Consumer<String> progress) {
        this.server = server;
        this.accounts = accounts;
        this.operatorPassword = operatorPassword;
        this.progress = progress;
    }

    /** Creates every county below the folder of packs that is not done, all at the same time. */
    void create(Path packs) throws IOException {
        known.addAll(Account.read(accounts));
        if (known.isEmpty()) {
            add(List.of(new Account("platform", "operator", "OPERATOR", "", operatorPassword)));
        }
        List<Pack> missing = new ArrayList<>();
        for (Pack pack : packsIn(packs)) {
            if (known.stream().noneMatch(account -> account.county().equals(pack.code()))) {
                missing.add(pack);
            }
        }
        if (!missing.isEmpty()) {
            create(missing, Api.login(server, "platform", "operator", operatorPassword));
        }
    }

    private void create(List<Pack> packs, Api operator) {
        ExecutorService pool = Executors.newFixedThreadPool(packs.size());
        try {
            List<Future<?>> counties = new ArrayList<>();
            for (Pack pack : packs) {
                counties.add(pool.submit(() -> create(pack, operator)));
            }
            for (Future<?> county : counties) {
                county.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped while the counties were being created.", "创建区县的过程中被停止。");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Void create(Pack pack, Api operator) throws IOException {
        progress.accept("Creating " + pack.name() + " (" + pack.code() + ") from its pack …");
        operator.put("/api/v1/counties/" + pack.code() + "/config", "application/zip", PackZip.of(pack.folder()));
        add(loadDemo(operator, pack.code(), pack.name()));
        return null;
    }

    private synchronized void add(List<Account> more) {
        known.addAll(more);
        Account.write(accounts, known);
    }

    private List<Account> loadDemo(Api operator, String code, String name) {
        var last = new AtomicReference<JsonObject>(JsonObject.EMPTY_JSON_OBJECT);
        var shown = new int[] {0};
        operator.post("/api/v1/counties/" + code + "/demo", JsonObject.EMPTY_JSON_OBJECT, line -> {
            last.set(line);
            int total = line.getInt("total", 0);
            int percent = total == 0 ? 0 : line.getInt("progress", 0) * 100 / total;
            if (percent >= shown[0] + 10) {
                shown[0] = percent;
                progress.accept("  " + name + ": demo cases " + percent + " %");
            }
        });
        JsonObject result = last.get();
        if (!result.containsKey("accounts")) {
            throw new Refusal(
                    "The demo data of " + name + " were not loaded to the end; start again to go on.",
                    name + " 的演示数据未加载完成;请重新启动以继续。");
        }
        progress.accept("  " + name + ": " + result.getInt("cases", 0) + " demo cases.");
        return result.getJsonArray("accounts").getValuesAs(JsonObject.class).stream()
                .map(row -> new Account(
                        code,
                        row.getString("account"),
                        row.getString("role"),
                        row.getString("unit", ""),
                        row.getString("password")))
                .toList();
    }

    private record Pack(Path folder, String code, String name) {}

    private static List<Pack> packsIn(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            List<Pack> packs = new ArrayList<>();
            for (Path pack : entries.sorted().toList()) {
                if (Files.isRegularFile(pack.resolve("county.yaml"))) {
                    String yaml = Files.readString(pack.resolve("county.yaml"));
                    packs.add(new Pack(pack, field(CODE, yaml, pack), field(NAME, yaml, pack)));
                }
            }
            return packs;
        }
    }

    private static String field(Pattern pattern, String yaml, Path pack) {
        Matcher found = pattern.matcher(yaml);
        if (!found.find()) {
            throw new Refusal(
                    pack.resolve("county.yaml") + " has no code or no name.", pack + " 的 county.yaml 缺少 code 或 name。");
        }
        return found.group(1).strip();
    }
}
