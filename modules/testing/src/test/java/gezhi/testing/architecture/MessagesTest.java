package gezhi.testing.architecture;

import static gezhi.testing.architecture.Modules.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A code of a message that stands in a class stands in the module's bundles, too. */
class MessagesTest {

    private static final Pattern CODE =
            Pattern.compile("(" + String.join("|", Modules.names()) + ")\\.[a-zA-Z][a-zA-Z0-9_.]*");
    private static final Set<String> AUDIT = Set.of("gezhi.access.AuditTrail", "gezhi.access.internal.AuditLog");

    @Test
    void every_code_in_a_class_has_a_message() throws IOException {
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (JavaClass type : CLASSES) {
            if (namesActions(type)) {
                continue;
            }
            for (String text : texts(type)) {
                if (CODE.matcher(text).matches()) {
                    seen++;
                    if (!isThere(text)) {
                        missing.add(text + " in " + type.getName());
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(missing).isEmpty();
    }

    /** What stands in a class that writes the audit trail, or has its neighbour do so, may be an action's name. */
    private static boolean namesActions(JavaClass type) {
        return writes(type)
                || type.getMethodCallsFromSelf().stream()
                        .map(call -> call.getTargetOwner())
                        .anyMatch(owner -> owner.getPackageName().equals(type.getPackageName()) && writes(owner));
    }

    private static boolean writes(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> AUDIT.contains(call.getTargetOwner().getName()));
    }

    /** A code that ends in a dot is the beginning of several. */
    private static boolean isThere(String code) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "gezhi." + code.substring(0, code.indexOf('.')) + ".messages",
                    Locale.ENGLISH,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return code.endsWith(".")
                    ? bundle.keySet().stream().anyMatch(key -> key.startsWith(code))
                    : bundle.containsKey(code);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    /** The text constants of a class, read off its constant pool (Java Virtual Machine Specification 4.4). */
    private static Set<String> texts(JavaClass type) throws IOException {
        Map<Integer, String> utf8 = new HashMap<>();
        List<Integer> strings = new ArrayList<>();
        try (var in = new DataInputStream(new BufferedInputStream(
                type.getSource().orElseThrow().getUri().toURL().openStream()))) {
            in.skipNBytes(8);
            int size = in.readUnsignedShort();
            for (int i = 1; i < size; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> utf8.put(i, in.readUTF());
                    case 8 -> strings.add(in.readUnsignedShort());
                    case 7, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    default -> in.skipNBytes(4);
                }
            }
        }
        Set<String> texts = new TreeSet<>();
        strings.forEach(index -> texts.add(utf8.get(index)));
        return texts;
    }
}
