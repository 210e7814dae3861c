package gezhi.config.internal.pack;

import gezhi.config.internal.Findings;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.pack.CountyPack;
import java.util.Optional;

/** The model of a county pack: its own where it brings one, else the one that ships by the name that the county gives. */
public final class PackModel {

    private PackModel() {}

    /** The whole model, what it extends laid under it, before the county's overrides. */
    public static Optional<Mapping> of(CountyPack pack, CountyHead head, ModelCatalog models, Findings findings) {
        if (pack.ownModel() == null) {
            return models.resolve(head.model(), head.modelAt(), findings);
        }
        Optional<Mapping> own =
                models.with(head.model(), pack.ownModel()).resolve(head.model(), head.modelAt(), findings);
        own.filter(model -> ModelCatalog.shadows(head.model(), model))
                .ifPresent(model -> findings.warning(model.at("model"), "modelShadows", head.model()));
        return own;
    }
}
