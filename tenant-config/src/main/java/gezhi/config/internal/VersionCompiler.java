package gezhi.config.internal;

import gezhi.config.Categories;
import gezhi.config.CountyConfig;
import gezhi.config.flow.Flow;
import gezhi.config.internal.difference.Side;
import gezhi.config.internal.model.FlowCompiler;
import gezhi.config.internal.model.Overrides;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.internal.pack.CalendarSection;
import gezhi.config.internal.pack.CategoriesFile;
import gezhi.config.internal.pack.CategoryRows;
import gezhi.config.internal.pack.CountyHead;
import gezhi.config.internal.settings.SettingsReader;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.YamlReader;
import gezhi.config.pack.Document;
import gezhi.config.settings.Settings;
import gezhi.kernel.CountyCode;
import gezhi.kernel.WorkCalendar;
import java.util.Optional;
import java.util.UUID;

/** Compiles the documents of a version that was in order when it was published. */
public final class VersionCompiler {

    private static final UUID NO_VERSION = new UUID(0, 0);

    private VersionCompiler() {}

    /**
     * The configuration that the documents state.
     *
     * @throws IllegalStateException when they do not compile, which a published version does
     */
    public static CountyConfig compile(CountyCode county, UUID id, int number, Content content) {
        Findings findings = new Findings();
        return side(county, id, number, content, findings)
                .map(Side::config)
                .orElseThrow(() -> broken(county, number, findings));
    }

    /** The documents as one side of a comparison; empty when they do not compile, which happens to drafts. */
    public static Optional<Side> side(CountyCode county, Content content) {
        return side(county, NO_VERSION, 0, content, new Findings());
    }

    private static Optional<Side> side(CountyCode county, UUID id, int number, Content content, Findings findings) {
        Document yaml = new Document("county.yaml", content.county());
        CountyHead head = CountyHead.read(yaml, findings);
        Optional<Mapping> model = YamlReader.read(new Document("model.yaml", content.model()), findings)
                .map(tree -> Overrides.apply(tree, head.overrides(), findings));
        Optional<Flow> flow = model.flatMap(tree -> new FlowCompiler(Vocabulary.UNKNOWN).compile(tree, findings));
        if (flow.isEmpty()) {
            return Optional.empty();
        }
        Document file = new Document(CategoriesFile.NAME, content.categories());
        Categories categories = CategoryRows.categories(
                file.file(), CategoriesFile.read(file, findings), flow.get().levels(), findings);
        WorkCalendar calendar = CalendarSection.read(head.calendar(), findings);
        if (findings.anyError()) {
            return Optional.empty();
        }
        CountyConfig config = new CountyConfig(
                id,
                number,
                county,
                head.name(),
                flow.get().model(),
                head.numberPrefix(),
                flow.get(),
                categories,
                calendar,
                settings(head));
        return Optional.of(new Side(head, model.get(), config));
    }

    /** What an earlier release kept without reading it may be anything; then the default holds. */
    private static Settings settings(CountyHead head) {
        return SettingsReader.read(head.whole(), Optional.empty(), new Findings());
    }

    private static IllegalStateException broken(CountyCode county, int number, Findings findings) {
        return new IllegalStateException(
                "version " + number + " of county " + county + " does not compile: " + findings.list());
    }
}
