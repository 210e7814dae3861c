package gezhi.config.internal.yaml;

import gezhi.config.internal.Findings;
import gezhi.config.pack.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML 1.2. Stricter than the standard, for people's sake: keys are plain names and stand once, there are no
 * anchors, aliases and tags, and the document is a mapping.
 */
public final class YamlReader {

    private static final int MAX_CHARACTERS = 2_000_000;
    private static final int MAX_DEPTH = 40;
    private static final Map<String, String> PLAIN = plain();

    private final String file;
    private final Findings findings;
    private boolean broken;

    private YamlReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The document's tree; empty when it is no YAML, and then the findings say why. */
    public static Optional<Node.Mapping> read(Document document, Findings findings) {
        return new YamlReader(document.file(), findings).read(document.text());
    }

    private Optional<Node.Mapping> read(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(MAX_CHARACTERS)
                .build();
        try {
            var root = new Compose(settings).composeString(text);
            if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
                findings.error(new Mark(file, 1), "notAMapping");
                return Optional.empty();
            }
            Node.Mapping tree = (Node.Mapping) tree(mapping, 0);
            return broken ? Optional.empty() : Optional.of(tree);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
            String problem = String.valueOf(e.getProblem());
            findings.error(new Mark(file, line), kind(problem), problem);
        } catch (YamlEngineException e) {
            findings.error(Mark.of(file), "yaml", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private static Map<String, String> plain() {
        Map<String, String> plain = new LinkedHashMap<>();
        plain.put("TAB", "yamlTab");
        plain.put("expected ',' or", "yamlBracket");
        plain.put("expected the node content", "yamlBracket");
        plain.put("mapping values are not allowed", "yamlColon");
        plain.put("end of stream", "yamlQuote");
        plain.put("expected <block end>", "yamlIndent");
        plain.put("could not find expected ':'", "yamlNoColon");
        return plain;
    }

    /** The parser's words are for programmers; these are the mistakes that people make. */
    private static String kind(String problem) {
        return PLAIN.entrySet().stream()
                .filter(words -> problem.contains(words.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("yaml");
    }

    private Node tree(org.snakeyaml.engine.v2.nodes.Node node, int depth) {
        Mark at = mark(node);
        if (node.getAnchor().isPresent() || depth > MAX_DEPTH) {
            broken = true;
            findings.error(at, depth > MAX_DEPTH ? "tooDeep" : "anchor");
            return new Node.Scalar(at, "", true);
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, at, depth);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(tree(item, depth + 1)));
            return new Node.Sequence(at, List.copyOf(items));
        }
        ScalarNode scalar = (ScalarNode) node;
        return new Node.Scalar(at, scalar.getValue().strip(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
    }

    private Node mapping(MappingNode mapping, Mark at, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Mark keyAt = mark(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                broken = true;
                findings.error(keyAt, "keyNotAName");
                continue;
            }
            Node value = tree(tuple.getValueNode(), depth + 1);
            Node.Entry before = entries.putIfAbsent(key.getValue(), new Node.Entry(keyAt, value));
            if (before != null) {
                broken = true;
                findings.error(
                        keyAt, "duplicateKey", key.getValue(), before.at().line());
            }
        }
        return new Node.Mapping(at, entries);
    }

    private Mark mark(org.snakeyaml.engine.v2.nodes.Node node) {
        return new Mark(file, node.getStartMark().map(m -> m.getLine() + 1).orElse(0));
    }
}
