package gezhi.web.seeing;

import com.ibm.websphere.logging.hpel.LogRecordContext;
import gezhi.kernel.Trail;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Puts the trail on every line that is logged while a request is served, by whatever code: {@code ext_requestId},
 * {@code ext_county}, {@code ext_account} and {@code ext_case}. The server asks for them when it writes a line.
 */
final class LogFields {

    /** The server keeps weak references only. */
    private static final Map<String, LogRecordContext.Extension> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("requestId", field(trail -> Optional.of(trail.requestId())));
        FIELDS.put("county", field(Trail::county));
        FIELDS.put("account", field(trail -> trail.account().map(UUID::toString)));
        FIELDS.put("case", field(Trail::caseNumber));
    }

    private LogFields() {}

    static void register() {
        FIELDS.forEach(LogRecordContext::registerExtension);
    }

    private static LogRecordContext.Extension field(Function<Trail, Optional<String>> value) {
        return () -> Trail.current().flatMap(value).orElse(null);
    }
}
