package gezhi.tenancy.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.quartz.spi.ThreadPool;

/** Lets Quartz, which calls it by reflection, run jobs on the server's own threads, of which it uses a few at most. */
public final class JobThreads implements ThreadPool {

    private static final int THREADS = 2;
    private static final long PATIENCE = 20;

    private final Executor server;
    private final Executor context;
    private final Semaphore free = new Semaphore(THREADS);

    /**
     * On threads of the server.
     *
     * @param context puts a thread into the application's context
     */
    JobThreads(Executor server, Executor context) {
        this.server = server;
        this.context = context;
    }

    @Override
    public boolean runInThread(Runnable work) {
        if (!free.tryAcquire()) {
            return false;
        }
        try {
            server.execute(() -> {
                try {
                    context.execute(work);
                } finally {
                    free.release();
                }
            });
            return true;
        } catch (RuntimeException e) {
            free.release();
            throw e;
        }
    }

    @Override
    public int blockForAvailableThreads() {
        boolean waiting = true;
        while (waiting) {
            try {
                waiting = !free.tryAcquire(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 1;
            }
        }
        free.release();
        return free.availablePermits();
    }

    @Override
    public void initialize() {
        // The server's threads are there.
    }

    @Override
    public void shutdown(boolean waitForJobsToComplete) {
        if (waitForJobsToComplete) {
            try {
                free.tryAcquire(THREADS, PATIENCE, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public int getPoolSize() {
        return THREADS;
    }

    @Override
    public void setInstanceId(String schedInstId) {
        // One scheduler a server: nothing to tell apart.
    }

    @Override
    public void setInstanceName(String schedName) {
        // As above.
    }
}
