package gezhi.access.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gezhi.kernel.CountyCode;
import gezhi.kernel.TooMany;
import gezhi.tenancy.Tenant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Requests come in, wait, and are told when to come again. */
class RequestsAreLetInTest {

    private static final CountyCode XINTIAN = new CountyCode("431128");
    private static final CountyCode JIMO = new CountyCode("370215");

    private final FakeTime time = new FakeTime();

    @Test
    void a_place_is_given_back_once() throws NotAdmitted {
        Admission admission = admission();
        Admitted place = admission.enter(XINTIAN);
        assertThat(admission.figures().atWork()).isEqualTo(1);
        place.close();
        place.close();
        assertThat(admission.figures().atWork()).isZero();
        assertThat(admission.figures().admitted()).isEqualTo(1);
    }

    @Test
    void a_county_that_is_faster_than_its_rate_is_told_when_to_come_again() throws NotAdmitted {
        Admission admission = admission("GEZHI_COUNTY_RATE", "2");
        for (int i = 0; i < 4; i++) {
            admission.enter(XINTIAN).close();
        }
        NotAdmitted no = catchThrowableOfType(NotAdmitted.class, () -> admission.enter(XINTIAN));
        assertThat(no.why()).isEqualTo(Why.RATE);
        assertThat(no.retryAfterSeconds()).isEqualTo(1);
        admission.enter(JIMO).close();

        time.pass(Duration.ofMillis(500));
        admission.enter(XINTIAN).close();
        assertThat(admission.figures().refused()).containsEntry(Why.RATE, 1L).containsEntry(Why.FULL, 0L);
    }

    @Test
    void a_server_that_stops_takes_no_more() throws NotAdmitted {
        Admission admission = admission();
        Admitted before = admission.enter(XINTIAN);
        admission.stop();
        assertThat(catchThrowableOfType(NotAdmitted.class, () -> admission.enter(XINTIAN))
                        .why())
                .isEqualTo(Why.STOPPING);
        before.close();
    }

    @Test
    void who_finds_no_place_waits_for_one() throws Exception {
        Admission admission = admission("GEZHI_REQUESTS_AT_WORK", "1");
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Admitted first = admission.enter(XINTIAN);
            List<Future<?>> others = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                others.add(threads.submit(() -> {
                    admission.enter(XINTIAN).close();
                    return null;
                }));
            }
            first.close();
            for (Future<?> other : others) {
                other.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        AdmissionFigures figures = admission.figures();
        assertThat(figures.admitted()).isEqualTo(21);
        assertThat(figures.atWork()).isZero();
        assertThat(figures.waiting()).isZero();
    }

    @Test
    void who_has_waited_long_enough_is_told_to_come_again() throws Exception {
        // Each look at this clock takes a second, so that ten seconds are over after a few looks.
        Admission admission = new Admission(FakeTime.limits("GEZHI_REQUESTS_AT_WORK", "1"), () -> {
            time.pass(Duration.ofSeconds(2));
            return time.getAsLong();
        });
        Admitted first = admission.enter(XINTIAN);
        NotAdmitted no = catchThrowableOfType(NotAdmitted.class, () -> admission.enter(XINTIAN));
        assertThat(no.why()).isEqualTo(Why.WAITED);
        assertThat(no.retryAfterSeconds()).isEqualTo(10);
        assertThat(admission.figures().waiting()).isZero();
        first.close();
    }

    @Test
    void strangers_leave_room_for_those_who_are_logged_in() throws Exception {
        Admission admission = admission("GEZHI_REQUESTS_AT_WORK", "8");
        ExecutorService threads = Executors.newCachedThreadPool();
        CountDownLatch end = new CountDownLatch(1);
        try {
            admission.enter(XINTIAN).close();
            CountDownLatch in = new CountDownLatch(2);
            for (int i = 0; i < 6; i++) {
                String address = "198.51.100." + i;
                threads.submit(() -> {
                    try (Admitted place = admission.enterStranger(address)) {
                        in.countDown();
                        return place != null && end.await(30, TimeUnit.SECONDS);
                    }
                });
            }
            assertThat(in.await(30, TimeUnit.SECONDS)).isTrue();
            admission.enter(XINTIAN).close();
        } finally {
            end.countDown();
            threads.shutdown();
        }
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(admission.figures().atWork()).isZero();
    }

    @Test
    void one_import_a_county_and_two_a_server_which_take_no_place_of_people() throws Exception {
        Admission admission = admission();
        Admitted request = admission.enter(XINTIAN);
        LongWork.Place first = begin(admission, XINTIAN);
        assertThat(admission.figures().atWork()).isZero();
        request.close();
        assertThatThrownBy(() -> begin(admission, XINTIAN))
                .isInstanceOfSatisfying(
                        TooMany.class, e -> assertThat(e.code()).isEqualTo("access.busy.longWork.county"));

        LongWork.Place second = begin(admission, JIMO);
        assertThatThrownBy(() -> begin(admission, CountyCode.PLATFORM))
                .isInstanceOfSatisfying(
                        TooMany.class, e -> assertThat(e.code()).isEqualTo("access.busy.longWork.server"));
        first.close();
        first.close();
        begin(admission, CountyCode.PLATFORM).close();
        second.close();
        assertThat(admission.figures().longWork()).isZero();
    }

    @Test
    void an_import_goes_on_at_once_when_nobody_wants_in() throws Exception {
        LongWork.Place place = begin(admission(), XINTIAN);
        place.giveWay();
        place.close();
    }

    @Test
    void an_import_pauses_while_people_have_all_cores() throws Exception {
        Admission admission = admission();
        List<Admitted> people = List.of(admission.enter(XINTIAN), admission.enter(JIMO));
        LongWork.Place place = new LongWork(2, admission.places(), time).begin(JIMO);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<?> pause = threads.submit(place::giveWay);
            people.get(0).close();
            pause.get(30, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
            people.get(1).close();
        }
    }

    private Admission admission(String... settings) {
        return new Admission(FakeTime.limits(settings), time);
    }

    private static LongWork.Place begin(Admission admission, CountyCode county) throws Exception {
        return Tenant.call(county, admission::beginLongWork);
    }
}
