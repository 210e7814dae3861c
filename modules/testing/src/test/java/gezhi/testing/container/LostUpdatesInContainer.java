package gezhi.testing.container;

import static gezhi.testing.container.TwoCounties.XINTIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.access.Acting;
import gezhi.access.ActiveUser;
import gezhi.casework.CaseView;
import gezhi.casework.Cases;
import gezhi.casework.Casework;
import gezhi.casework.IdempotencyKey;
import gezhi.casework.NewReport;
import gezhi.casework.OperationRequest;
import gezhi.kernel.Stale;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Of two people who change what both have seen, one wins, and the other is told. */
class LostUpdatesInContainer extends InContainer {

    private static final String WAITING = "select count(*) from pg_locks where not granted";

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Inject
    private Casework casework;

    @Inject
    private Cases cases;

    @Inject
    private Jpa jpa;

    @Test
    void who_comes_after_the_other_has_finished_is_told() throws Exception {
        CaseView seen = counties.reported(XINTIAN);
        accept(seen, "acceptor1");
        assertThatThrownBy(() -> accept(seen, "acceptor2")).isInstanceOf(Stale.class);
        assertThat(find(seen).timeline())
                .hasSize(2)
                .last()
                .extracting("account")
                .isEqualTo("acceptor1");
    }

    @Test
    void who_comes_while_the_other_has_not_finished_waits_and_is_told() throws Exception {
        CaseView seen = counties.reported(XINTIAN);
        Future<CaseView> late = transactions.kept(XINTIAN, () -> {
            accept(seen, "acceptor1");
            Future<CaseView> other = executor.submit(() -> accept(seen, "acceptor2"));
            awaitWaiting(other);
            return other;
        });
        assertThatThrownBy(late::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(Stale.class);
        assertThat(find(seen).timeline())
                .hasSize(2)
                .last()
                .extracting("account")
                .isEqualTo("acceptor1");
    }

    @Test
    void who_comes_while_the_other_gives_up_goes_on() throws Exception {
        CaseView seen = counties.reported(XINTIAN);
        Future<CaseView> late = transactions.undone(XINTIAN, () -> {
            accept(seen, "acceptor1");
            Future<CaseView> other = executor.submit(() -> accept(seen, "acceptor2"));
            awaitWaiting(other);
            return other;
        });
        assertThat(late.get().timeline()).hasSize(2);
        assertThat(find(seen).timeline())
                .hasSize(2)
                .last()
                .extracting("account")
                .isEqualTo("acceptor2");
    }

    @Test
    void of_two_reports_with_one_key_at_once_one_case_is_made_and_both_are_told_of_it() throws Exception {
        var key = new IdempotencyKey(UUID.randomUUID().toString(), "a".repeat(64));
        AtomicReference<CaseView> first = new AtomicReference<>();
        Future<CaseView> second = transactions.kept(XINTIAN, () -> {
            first.set(report(key));
            Future<CaseView> other = executor.submit(() -> report(key));
            awaitWaiting(other);
            return other;
        });
        assertThat(second.get().number()).isEqualTo(first.get().number());
        assertThat(report(key).number()).isEqualTo(first.get().number());
    }

    private CaseView report(IdempotencyKey key) throws Exception {
        return Acting.as(
                counties.user(XINTIAN, "acceptor1"),
                () -> casework.report(NewReport.of("路灯不亮", "小区门口的路灯坏了三天。", "HOTLINE"), key));
    }

    private CaseView accept(CaseView seen, String account) throws Exception {
        ActiveUser user = counties.user(XINTIAN, account);
        return Acting.as(
                user, () -> casework.perform(seen.number(), seen.version(), OperationRequest.of("ACCEPT", "属实")));
    }

    private CaseView find(CaseView seen) throws Exception {
        return Acting.as(counties.user(XINTIAN, "acceptor1"), () -> cases.find(seen.number()));
    }

    /** Until the database says that somebody waits for a row; the other one must not be done before. */
    private void awaitWaiting(Future<?> other) throws Exception {
        Instant end = Instant.now().plusSeconds(60);
        while (!somebodyWaits()) {
            assertThat(Instant.now())
                    .as("the second command does not get as far as to wait")
                    .isBefore(end);
            try {
                other.get(50, TimeUnit.MILLISECONDS);
                throw new AssertionError("the second command did not wait for the first");
            } catch (TimeoutException e) {
                // Not there yet.
            }
        }
    }

    private boolean somebodyWaits() {
        return ((Number) jpa.em().createNativeQuery(WAITING).getSingleResult()).intValue() > 0;
    }
}
