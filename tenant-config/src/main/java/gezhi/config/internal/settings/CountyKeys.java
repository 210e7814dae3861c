package gezhi.config.internal.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys of {@code county.yaml} by the path of the mapping in which they stand ({@code []} for the items of a list,
 * {@code *} for any name). Readers accept no others, and the JSON Schema for editors is compared with them.
 */
public final class CountyKeys {

    /** The mapping of the whole file; the sections that a model leaves open come on top of these. */
    public static final String ROOT = "";

    static final String IDENTITY = "identity";
    static final String PREDECESSOR = "identity.predecessors[]";
    static final String LOOK = "look";
    static final String COLOURS = "look.colours";
    static final String PRIVACY = "privacy";
    static final String MASKING = "privacy.masking";
    static final String RETENTION = "privacy.retention";
    static final String ASSESSMENT = "assessment";
    static final String BAND = "assessment.bands[]";

    private static final Map<String, List<String>> ALL = all();

    private CountyKeys() {}

    /** The keys that may stand in a mapping. */
    public static String[] of(String path) {
        return ALL.get(path).toArray(String[]::new);
    }

    /** The sections of the file that belong to no model. */
    public static List<String> sections() {
        return ALL.get(ROOT);
    }

    /** The paths of all mappings with closed sets of keys. */
    public static Set<String> paths() {
        return ALL.keySet();
    }

    private static Map<String, List<String>> all() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put(
                ROOT,
                List.of(
                        "code",
                        "name",
                        "region",
                        "model",
                        "numberPrefix",
                        "calendar",
                        "identity",
                        "languages",
                        "look",
                        "privacy",
                        "topics",
                        "assessment",
                        "notices"));
        keys.put("calendar", List.of("zone", "hours", "days"));
        keys.put("calendar.hours[]", List.of("from", "am", "pm"));
        keys.put("calendar.days[]", List.of("date", "off", "name"));
        keys.put(IDENTITY, List.of("validFrom", "validTo", "predecessors"));
        keys.put(PREDECESSOR, List.of("code", "name"));
        keys.put(LOOK, List.of("name", "colours", "emblem"));
        keys.put(COLOURS, List.of("header", "accent"));
        keys.put(PRIVACY, List.of("masking", "retention"));
        keys.put(MASKING, List.of("reporterName", "reporterPhone"));
        keys.put(RETENTION, List.of("reporter"));
        keys.put(ASSESSMENT, List.of("cycle", "indicators", "bands"));
        keys.put(BAND, List.of("from", "label"));
        return keys;
    }
}
