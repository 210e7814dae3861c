package gezhi.web.seeing;

/** The two text formats in which metrics are given out. */
final class MetricsFormat {

    static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
    static final String OPEN_METRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8";

    private MetricsFormat() {}

    /** The format that the header asks for. */
    static String wanted(String accept) {
        return accept != null && accept.contains("application/openmetrics-text") ? OPEN_METRICS : PROMETHEUS;
    }
}
