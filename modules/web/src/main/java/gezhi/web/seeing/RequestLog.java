package gezhi.web.seeing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * {@code requests.log} beside the server's other logs: a line of JSON for every request, ten files of 20 MB. Lines reach
 * the file within half a second; requests never wait for the disk but when 64 KB have come together meanwhile.
 */
@ApplicationScoped
class RequestLog {

    private static final Logger LOG = System.getLogger(RequestLog.class.getName());

    private static final long LIMIT = 20L * 1024 * 1024;
    private static final int OLDER = 9;
    private static final int FLUSH_MILLIS = 500;

    @Resource
    private ManagedScheduledExecutorService executor;

    private RotatingFile file;
    private ScheduledFuture<?> flushing;
    private volatile boolean broken;

    @PostConstruct
    void open() {
        // Open Liberty says where its logs are; elsewhere they go where temporary files go.
        String folder = System.getProperty("server.logs.dir", System.getProperty("java.io.tmpdir"));
        file = new RotatingFile(Path.of(folder, "requests.log"), LIMIT, OLDER);
        flushing = executor.scheduleWithFixedDelay(this::flush, FLUSH_MILLIS, FLUSH_MILLIS, TimeUnit.MILLISECONDS);
    }

    void write(String line) {
        try {
            file.write(line);
        } catch (IOException e) {
            complain(e);
        }
    }

    private void flush() {
        try {
            file.flush();
            broken = false;
        } catch (IOException e) {
            complain(e);
        }
    }

    /** Once, until it works again: a full disk must not be filled by saying so. */
    private void complain(IOException e) {
        if (!broken) {
            broken = true;
            LOG.log(Level.ERROR, "requests.log cannot be written", e);
        }
    }

    @PreDestroy
    void close() {
        flushing.cancel(false);
        try {
            file.close();
        } catch (IOException e) {
            complain(e);
        }
    }
}
