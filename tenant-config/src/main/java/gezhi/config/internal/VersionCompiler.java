package gezhi.config.internal;

import gezhi.config.Categories;
import gezhi.config.CountyConfig;
import gezhi.config.flow.Flow;
import gezhi.config.internal.model.FlowCompiler;
import gezhi.config.internal.model.Overrides;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.internal.pack.CalendarSection;
import gezhi.config.internal.pack.CategoriesFile;
import gezhi.config.internal.pack.CategoryRows;
import gezhi.config.internal.pack.CountyHead;
import gezhi.config.internal.settings.SettingsReader;
import gezhi.config.internal.yaml.YamlReader;
import gezhi.config.pack.Document;
import gezhi.config.settings.Settings;
import gezhi.kernel.CountyCode;
import gezhi.kernel.WorkCalendar;
import java.util.Optional;
import java.util.UUID;

/** Compiles the documents of a version that was in order when it was published. */
public final class VersionCompiler {

    private VersionCompiler() {}

    /**
     * The configuration that the documents state.
     *
     * @throws IllegalStateException when they do not compile, which a published version does
     */
    public static CountyConfig compile(CountyCode county, UUID id, int number, Content content) {
        Findings findings = new Findings();
        CountyHead head = CountyHead.read(new Document("county.yaml", content.county()), findings);
        Flow flow = YamlReader.read(new Document("model.yaml", content.model()), findings)
                .map(model -> Overrides.apply(model, head.overrides(), findings))
                .flatMap(model -> new FlowCompiler(Vocabulary.UNKNOWN).compile(model, findings))
                .orElseThrow(() -> broken(county, number, findings));
        Document file = new Document(CategoriesFile.NAME, content.categories());
        Categories categories =
                CategoryRows.categories(file.file(), CategoriesFile.read(file, findings), flow.levels(), findings);
        WorkCalendar calendar = CalendarSection.read(head.calendar(), findings);
        if (findings.anyError()) {
            throw broken(county, number, findings);
        }
        return new CountyConfig(
                id,
                number,
                county,
                head.name(),
                flow.model(),
                head.numberPrefix(),
                flow,
                categories,
                calendar,
                settings(head));
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
