package gezhi.tenancy.internal;

import gezhi.kernel.CountyCode;
import gezhi.tenancy.Counties;
import gezhi.tenancy.County;
import gezhi.tenancy.CountyJob;
import gezhi.tenancy.Tenant;
import io.micrometer.core.instrument.Metrics;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A round of a job: each county that has something to be done, one after the other; never two rounds at once. */
@DisallowConcurrentExecution
final class CountyRound implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(CountyRound.class);

    private final CountyJob job;
    private final Counties counties;

    CountyRound(CountyJob job, Counties counties) {
        this.job = job;
        this.counties = counties;
    }

    @Override
    public void execute(JobExecutionContext context) {
        long begun = System.nanoTime();
        try {
            job.counties(this::working).forEach(this::run);
            Metrics.timer("gezhi.job.rounds", "work", job.name())
                    .record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        } catch (RuntimeException e) {
            failed();
            LOG.error("job {} could not begin", job.name(), e);
        }
    }

    private void failed() {
        Metrics.counter("gezhi.job.failures", "work", job.name()).increment();
    }

    private Collection<CountyCode> working() {
        return counties.all().stream()
                .filter(county -> county.state() == County.State.ACTIVE)
                .map(County::code)
                .toList();
    }

    private void run(CountyCode county) {
        try {
            Tenant.run(county, job::run);
        } catch (RuntimeException e) {
            failed();
            LOG.error("job {} failed for county {}", job.name(), county, e);
        }
    }
}
