package gezhi.config.internal;

import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.internal.pack.PackCheck;
import gezhi.config.internal.pack.PackCheck.Checked;
import gezhi.config.pack.CountyPack;
import gezhi.config.spi.FlowVocabulary;
import gezhi.config.spi.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Checks a configuration against the structure and the staff that the county has now. */
@ApplicationScoped
@Transactional
public class ContentCheck {

    @Inject
    private LivePack live;

    @Inject
    @Any
    private Instance<FlowVocabulary> vocabularies;

    @Inject
    @Any
    private Instance<Topic> topics;

    /**
     * What the check found, with the pack that was checked.
     *
     * @param checked empty when there are errors
     */
    public record Result(CountyPack pack, Findings findings, Optional<Checked> checked) {}

    /** Checks for the county for which the thread works. */
    public Result check(Content content) {
        CountyPack pack = live.under(content);
        Findings findings = new Findings();
        Optional<Checked> checked = new PackCheck(
                        ModelCatalog.shipped(),
                        Vocabulary.of(vocabularies),
                        topics.stream().toList())
                .check(pack, findings);
        return new Result(pack, findings, checked);
    }
}
