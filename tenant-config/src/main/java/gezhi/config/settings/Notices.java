package gezhi.config.settings;

import gezhi.kernel.Label;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The county's own wording of what people are told about a case. It is checked and kept with the version; nothing is sent
 * in this release.
 *
 * @param texts wording by occasion; what a county does not word has none
 */
public record Notices(Map<Occasion, Label> texts) {

    /** When somebody is told something. */
    public enum Occasion {
        /** To the reporter: the report has come in. */
        REPORT_RECEIVED,
        /** To the reporter: it was not accepted. */
        REPORT_REFUSED,
        /** To the reporter: the case is closed. */
        CASE_CLOSED,
        /** To those who may move it: a case has come to their unit. */
        CASE_ARRIVED,
        /** To those who may move it: the centre urges. */
        CASE_URGED,
        /** To those who may move it: the lamp has turned yellow. */
        LIMIT_YELLOW,
        /** To those who may move it: the limit is over. */
        LIMIT_RED
    }

    /** No wording of its own. */
    public static final Notices DEFAULT = new Notices(Map.of());

    /** Copies the texts. */
    public Notices {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
