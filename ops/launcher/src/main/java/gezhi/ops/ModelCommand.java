package gezhi.ops;

import gezhi.casework.internal.flow.Vocabulary;
import gezhi.config.Finding;
import gezhi.config.FlowPicture;
import gezhi.config.ModelReview;
import gezhi.config.Severity;
import gezhi.config.flow.Flow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The command {@code gezhi model check}: what is wrong with a model, and its graph as outline and picture. */
final class ModelCommand {

    private final Consumer<String> out;
    private final Map<String, String> environment;

    /**
     * The command.
     *
     * @param out receives the lines
     * @param environment where the language is looked up that the command line does not name
     */
    ModelCommand(Consumer<String> out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
    }

    /**
     * Runs it.
     *
     * @throws Refusal when the model has errors, or a file cannot be read or written
     */
    void run(List<String> args) {
        if (args.isEmpty() || !args.get(0).equals("check")) {
            throw new UsageException("After this command comes the word check.");
        }
        var arguments = new Arguments(args.subList(1, args.size()), Set.of(), Set.of("draw", "lang"));
        Path file = Path.of(arguments.word("model (a YAML file, or a county pack as folder or ZIP)"));
        Locale locale = locale(arguments.value("lang").orElse(null));
        Path picture = arguments.value("draw").map(Path::of).orElse(null);
        if (picture != null && kind(picture).isEmpty()) {
            throw new UsageException("--draw must name a file that ends in .svg, .mmd or .dot, not " + picture + ".");
        }
        ModelReview review = review(file);
        review.flow().ifPresent(flow -> {
            out.accept(FlowPicture.outline(flow, locale));
            draw(flow, picture, locale);
        });
        review.findings().forEach(finding -> tell(finding, locale));
        long errors = review.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .count();
        long warnings = review.findings().size() - errors;
        if (errors > 0) {
            throw new Refusal(
                    file + ": errors " + errors + ", warnings " + warnings + ".",
                    file + "：错误 " + errors + " 处，提醒 " + warnings + " 处。");
        }
        out.accept(
                chinese(locale)
                        ? file + "：没有错误，提醒 " + warnings + " 处。"
                        : file + ": no errors, warnings " + warnings + ".");
    }

    private static ModelReview review(Path file) {
        if (!Files.exists(file)) {
            throw new Refusal("There is no " + file + ".", "没有 " + file + "。");
        }
        try {
            return ModelReview.of(file, List.of(new Vocabulary()));
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read.", "无法读取 " + file + "。", e);
        }
    }

    private void draw(Flow flow, Path picture, Locale locale) {
        if (picture == null) {
            return;
        }
        String text =
                switch (kind(picture)) {
                    case "svg" -> FlowPicture.svg(flow, locale);
                    case "mmd" -> FlowPicture.mermaid(flow, locale);
                    default -> FlowPicture.graphviz(flow, locale);
                };
        try {
            Files.writeString(picture, text);
        } catch (IOException e) {
            throw new Refusal(picture + " cannot be written.", "无法写入 " + picture + "。", e);
        }
        out.accept(chinese(locale) ? "已画到 " + picture + "\n" : "Drawn to " + picture + "\n");
    }

    private static String kind(Path picture) {
        String name = picture.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of("svg", "mmd", "dot")
                .filter(kind -> name.endsWith("." + kind))
                .findFirst()
                .orElse("");
    }

    private void tell(Finding finding, Locale locale) {
        boolean error = finding.severity() == Severity.ERROR;
        String severity = chinese(locale) ? error ? "错误" : "提醒" : error ? "error" : "warning";
        String line = finding.line() == null ? "" : ":" + finding.line();
        out.accept(
                severity + "  " + finding.file() + line + "  " + finding.what().in(locale));
        out.accept("       → " + finding.fix().in(locale));
    }

    private static boolean chinese(Locale locale) {
        return !"en".equals(locale.getLanguage());
    }

    private Locale locale(String named) {
        if (named != null && !Set.of("zh", "en").contains(named)) {
            throw new UsageException("--lang must be zh or en, not " + named + ".");
        }
        String language = named != null
                ? named
                : Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                        .map(environment::get)
                        .filter(value -> value != null && !value.isBlank())
                        .findFirst()
                        .orElse("");
        return language.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
