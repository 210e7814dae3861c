package gezhi.config.internal.settings;

import gezhi.config.internal.Kind;
import gezhi.config.internal.model.Reading;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.settings.Languages;
import java.util.List;

/** Reads {@code languages}: one or both of them, the first being taken until somebody chooses. */
final class LanguagesSection {

    private LanguagesSection() {}

    static Languages read(Mapping county, Reading reading) {
        List<String> offered = reading.names(county, "languages", Kind.LANGUAGE, Languages.ALL.offered()).stream()
                .distinct()
                .toList();
        return offered.isEmpty() ? Languages.ALL : new Languages(offered);
    }
}
