package gezhi.casework.internal.flow;

import gezhi.config.spi.FlowVocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Tells the configuration which names a flow may call. */
@ApplicationScoped
public class Vocabulary implements FlowVocabulary {

    @Override
    public Set<String> conditions() {
        return Conditions.names();
    }

    @Override
    public Set<String> rules() {
        return Rules.names();
    }

    @Override
    public Set<String> effects() {
        return Effects.names();
    }

    @Override
    public Map<String, Parameter> parameters() {
        return Map.of(
                "CategoryLevelAtMost", Parameter.LEVEL,
                "NotReturnedTwice", Parameter.OPERATION,
                "ClosedWithin", Parameter.AMOUNT,
                "VerifiedTrue", Parameter.WHEN,
                "OnSiteCheckPassed", Parameter.WHEN);
    }
}
