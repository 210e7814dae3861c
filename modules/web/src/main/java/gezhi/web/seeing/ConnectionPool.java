package gezhi.web.seeing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.lang.management.ManagementFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * How the pool of database connections is used. The server tells in a text that its management bean writes when it is asked,
 * that is, when the metrics are read.
 */
final class ConnectionPool implements MeterBinder {

    private static final String POOL =
            "WebSphere:type=com.ibm.ws.jca.cm.mbean.ConnectionManagerMBean,jndiName=jdbc/gezhi,*";

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "gezhi.db.pool.max", "maxPoolSize", "Connections that the pool may hold");
        gauge(registry, "gezhi.db.pool.open", "size", "Connections that the pool holds");
        gauge(registry, "gezhi.db.pool.idle", "available", "Connections of the pool that nobody uses");
        gauge(registry, "gezhi.db.pool.waiting", "waiting", "Requests that wait for a connection");
    }

    private static void gauge(MeterRegistry registry, String name, String word, String description) {
        Pattern line = Pattern.compile("^" + word + "=(\\d+)", Pattern.MULTILINE);
        Gauge.builder(name, () -> number(line)).description(description).register(registry);
    }

    /** Not a number while the pool has not been used, or when the server says it otherwise. */
    private static double number(Pattern line) {
        Matcher matcher = line.matcher(contents());
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
    }

    private static String contents() {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        try {
            for (ObjectName pool : server.queryNames(new ObjectName(POOL), null)) {
                return String.valueOf(server.invoke(pool, "showPoolContents", null, null));
            }
            return "";
        } catch (JMException e) {
            return "";
        }
    }
}
