package gezhi.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.Scheduler;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.DirectSchedulerFactory;
import org.quartz.simpl.RAMJobStore;

class RoundsOfJobsTest {

    private final ExecutorService server = Executors.newCachedThreadPool(work -> new Thread(work, "server"));
    private final Set<String> threads = ConcurrentHashMap.newKeySet();
    private final Set<String> contexts = ConcurrentHashMap.newKeySet();

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void jobs_come_round_on_the_servers_threads_in_the_applications_context() throws Exception {
        var rounds = new CountDownLatch(3);
        DirectSchedulerFactory factory = DirectSchedulerFactory.getInstance();
        var pool = new JobThreads(server, work -> {
            contexts.add(Thread.currentThread().getName());
            work.run();
        });
        factory.createScheduler("test", "test", pool, new RAMJobStore());
        Scheduler scheduler = factory.getScheduler("test");
        try {
            scheduler.setJobFactory((bundle, any) -> context -> {
                threads.add(Thread.currentThread().getName());
                rounds.countDown();
            });
            scheduler.scheduleJob(
                    JobBuilder.newJob(Job.class).withIdentity("round").build(),
                    TriggerBuilder.newTrigger()
                            .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                                    .withIntervalInMilliseconds(5)
                                    .repeatForever())
                            .build());
            scheduler.start();
            assertThat(rounds.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            scheduler.shutdown(true);
        }
        assertThat(threads).containsExactly("server");
        assertThat(contexts).containsExactly("server");
    }
}
