package gezhi.config.internal.pack;

import gezhi.config.Categories;
import gezhi.config.flow.Flow;
import gezhi.config.internal.Findings;
import gezhi.config.internal.graph.ModelCheck;
import gezhi.config.internal.model.FlowCompiler;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.Overrides;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.internal.settings.SettingsReader;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.YamlText;
import gezhi.config.pack.CountyPack;
import gezhi.config.settings.Settings;
import gezhi.config.spi.Topic;
import gezhi.kernel.UnitCode;
import gezhi.kernel.WorkCalendar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks a pack as far as its own files and the model go. */
public final class PackCheck {

    /**
     * What the check makes of a pack that is in order.
     *
     * @param model the whole model as text, before the county's overrides
     */
    public record Checked(
            CountyHead head,
            String model,
            Flow flow,
            Categories categories,
            WorkCalendar calendar,
            Settings settings) {}

    private final ModelCatalog models;
    private final Vocabulary vocabulary;
    private final Collection<Topic> topics;

    /** Models are looked up in the catalogue, names of rules in the vocabulary; there are no topics. */
    public PackCheck(ModelCatalog models, Vocabulary vocabulary) {
        this(models, vocabulary, List.of());
    }

    /** Models are looked up in the catalogue, names of rules in the vocabulary, topics among those declared. */
    public PackCheck(ModelCatalog models, Vocabulary vocabulary, Collection<Topic> topics) {
        this.models = models;
        this.vocabulary = vocabulary;
        this.topics = List.copyOf(topics);
    }

    /** Checks; the answer is empty when the pack has errors. What reading found is among the findings. */
    public Optional<Checked> check(CountyPack pack, Findings findings) {
        findings.addAll(pack.findings());
        CountyHead head = CountyHead.read(pack.county(), findings);
        WorkCalendar calendar = CalendarSection.read(head.calendar(), findings);
        Settings settings = SettingsReader.read(head.whole(), Optional.of(topics), findings);
        if (head.model() == null) {
            return Optional.empty();
        }
        Mapping county = head.overrides();
        Optional<Mapping> model = PackModel.of(pack, head, models, findings);
        if (model.isEmpty()) {
            return Optional.empty();
        }
        Mapping whole = Overrides.apply(model.get(), county, findings);
        Optional<Flow> flow = new ModelCheck(new FlowCompiler(vocabulary)).check(whole, findings);
        if (flow.isEmpty()) {
            return Optional.empty();
        }
        Categories categories = CategoryRows.categories(
                pack.categories().file(), pack.categoryRows(), flow.get().levels(), findings);
        new CategoryLimitsCheck(flow.get(), categories, findings).run(county);
        if (head.code() != null) {
            Unread unread = new Unread(pack);
            Map<UnitCode, String> types =
                    new StructureCheck(pack, flow.get(), settings.identity(), unread, findings).run();
            new LeadsCheck(pack, types, flow.get().unitTypes().keySet(), findings).run();
            boolean units = types.containsKey(new UnitCode(pack.code().value()));
            if (units && !unread.has(Unread.ORGANISATION, Unread.GRIDS, Unread.STAFF)) {
                new StaffCheck(pack, flow.get(), types, findings).run();
            }
        }
        return findings.anyError()
                ? Optional.empty()
                : Optional.of(new Checked(head, YamlText.of(model.get()), flow.get(), categories, calendar, settings));
    }
}
