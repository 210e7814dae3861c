package gezhi.config.internal;

import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.pack.CountyHead;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.config.internal.yaml.YamlReader;
import gezhi.config.internal.yaml.YamlText;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.Document;
import java.util.Optional;

/** The model of a content: the whole text, whatever it was taken from. */
public final class ModelTexts {

    private static final String FILE = "model.yaml";

    private ModelTexts() {}

    /** The content of a pack; the old model stays where the pack's own or the one that it names cannot be made out. */
    public static Content of(CountyPack pack, Content old) {
        ModelCatalog models = pack.ownModel() == null || pack.model() == null
                ? ModelCatalog.shipped()
                : ModelCatalog.shipped().with(pack.model(), pack.ownModel());
        return new Content(
                whole(models, pack.model()).orElse(old.model()),
                pack.county().text(),
                pack.categories().text());
    }

    /** The content with the model that its {@code county.yaml} asks for, where that is another one that ships. */
    static Content asAsked(Content content) {
        String asked = asked(content);
        return asked == null || asked.equals(name(content))
                ? content
                : whole(ModelCatalog.shipped(), asked)
                        .map(model -> new Content(model, content.county(), content.categories()))
                        .orElse(content);
    }

    /** The model as a pack has to bring it along; null where the one of its name that ships is the same. */
    static Document own(Content content) {
        String asked = asked(content);
        boolean named = asked != null && asked.equals(name(content));
        boolean ships = named
                && whole(ModelCatalog.shipped(), asked)
                        .filter(content.model()::equals)
                        .isPresent();
        return named && !ships ? new Document(FILE, content.model()) : null;
    }

    private static Optional<String> whole(ModelCatalog models, String name) {
        return name == null
                ? Optional.empty()
                : models.resolve(name, Mark.of("county.yaml"), new Findings()).map(YamlText::of);
    }

    private static String asked(Content content) {
        return CountyHead.read(new Document("county.yaml", content.county()), new Findings())
                .model();
    }

    private static String name(Content content) {
        return YamlReader.read(new Document(FILE, content.model()), new Findings())
                .map(tree -> tree.get("model") instanceof Scalar name ? name.text() : "")
                .orElse("");
    }
}
