package gezhi.tenancy.internal;

import gezhi.tenancy.Counties;
import gezhi.tenancy.CountyJob;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.DirectSchedulerFactory;
import org.quartz.simpl.RAMJobStore;

/** Repeats the jobs of the modules from soon after the start until the server stops. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class JobSchedule {

    private static final String NAME = "gezhi";
    private static final int DELAY = 5;

    @Inject
    @Any
    private Instance<CountyJob> jobs;

    @Inject
    private Counties counties;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private ContextService contexts;

    private Scheduler scheduler;

    /** Schedules every job that there is. */
    @PostConstruct
    public void start() {
        try {
            DirectSchedulerFactory factory = DirectSchedulerFactory.getInstance();
            factory.createScheduler(
                    NAME, NAME, new JobThreads(threads, contexts.currentContextExecutor()), new RAMJobStore());
            scheduler = factory.getScheduler(NAME);
            scheduler.setJobFactory((bundle, any) ->
                    new CountyRound(job(bundle.getJobDetail().getKey().getName()), counties));
            for (CountyJob job : jobs) {
                scheduler.scheduleJob(detail(job), trigger(job));
            }
            scheduler.startDelayed(DELAY);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the platform's jobs cannot be scheduled", e);
        }
    }

    /** Lets a round that runs come to its end. */
    @PreDestroy
    public void stop() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the platform's jobs cannot be stopped", e);
        }
    }

    private CountyJob job(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow();
    }

    private static JobDetail detail(CountyJob job) {
        return JobBuilder.newJob(CountyRound.class).withIdentity(job.name()).build();
    }

    private static Trigger trigger(CountyJob job) {
        return TriggerBuilder.newTrigger()
                .withIdentity(job.name())
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(job.every().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
