package gezhi.config.internal.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes a tree as YAML that reads as the same tree again. */
public final class YamlText {

    private YamlText() {}

    /** The tree as text; every value that would say "nothing" or looks like another type is quoted. */
    public static String of(Node.Mapping tree) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setDefaultScalarStyle(ScalarStyle.PLAIN)
                .setWidth(Integer.MAX_VALUE)
                .setSchema(new CoreSchema())
                .build();
        return new Dump(settings).dumpToString(plain(tree));
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> map.put(key, plain(entry.value())));
            return map;
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(YamlText::plain).toList();
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.isNull() ? null : scalar.text();
    }
}
