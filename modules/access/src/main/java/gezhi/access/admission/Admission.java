package gezhi.access.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * Lets requests in: at once, after a wait, or not at all. Who calls it has established whose a request is and need not
 * have asked the database for that.
 */
@ApplicationScoped
public class Admission {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final ThreadLocal<Admitted> CURRENT = new ThreadLocal<>();

    private final Limits limits;
    private final LongSupplier nanoTime;
    private final Places places;
    private final Party strangers;
    private final Cache<CountyCode, Party> counties;
    private final LongAdder admitted = new LongAdder();
    private final LongAdder waited = new LongAdder();
    private final Map<Why, LongAdder> refused = new EnumMap<>(Why.class);
    private final LongWork longWork;
    private volatile boolean stopping;

    @Inject
    private Instance<CountyRates> rates;

    /** With the bounds of this server's environment. */
    public Admission() {
        this(Limits.of(System.getenv(), Runtime.getRuntime().availableProcessors()), System::nanoTime);
    }

    Admission(Limits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.places = new Places(limits.atWork(), limits.waiting(), limits.cores());
        this.strangers = new Party(
                Math.min(limits.atWork(), 2 * limits.strangersAtWork()),
                limits.strangersAtWork(),
                limits.strangersWaiting(),
                null);
        this.counties = Caffeine.newBuilder().expireAfterAccess(REMEMBERED).build();
        this.longWork = new LongWork(limits.longWork(), places, nanoTime);
        for (Why why : Why.values()) {
            refused.put(why, new LongAdder());
        }
    }

    /**
     * Lets a request of somebody in whose county is proven.
     *
     * @return the place, to be given back by the same thread
     */
    public Admitted enter(CountyCode county) throws NotAdmitted {
        return enter(counties.get(county, this::party), "");
    }

    /**
     * Lets a request of somebody in who is not logged in, or not known yet to be.
     *
     * @param address network address from which it comes
     */
    public Admitted enterStranger(String address) throws NotAdmitted {
        return enter(strangers, Network.of(address));
    }

    /**
     * Begins an import or export, which gives the place of the thread's request back and takes one of its own.
     *
     * @throws gezhi.kernel.TooMany when one of the same county runs, or enough of others
     */
    public LongWork.Place beginLongWork() {
        LongWork.Place place = longWork.begin(Tenant.current());
        Admitted own = CURRENT.get();
        if (own != null) {
            own.close();
        }
        return place;
    }

    /** Takes no more requests; those that wait or are in work go on. */
    public void stop() {
        stopping = true;
    }

    /** Asks anew what rate a county was granted. */
    public void forget(CountyCode county) {
        counties.invalidate(county);
    }

    /** How full it is. */
    public AdmissionFigures figures() {
        Map<Why, Long> no = new EnumMap<>(Why.class);
        refused.forEach((why, count) -> no.put(why, count.sum()));
        return new AdmissionFigures(
                places.atWork(),
                places.waiting(),
                places.waitingParties(),
                longWork.running(),
                admitted.sum(),
                waited.sum(),
                Map.copyOf(no));
    }

    Places places() {
        return places;
    }

    void leave(Party party) {
        CURRENT.remove();
        places.leave(party, nanoTime.getAsLong());
    }

    private Admitted enter(Party party, String line) throws NotAdmitted {
        if (stopping) {
            throw refuse(Why.STOPPING, limits.patience());
        }
        if (!party.inRate()) {
            throw refuse(Why.RATE, Duration.ofNanos(party.nanosToRate()));
        }
        if (!places.enter(party, nanoTime.getAsLong())) {
            await(new Waiter(party, line));
        }
        admitted.increment();
        Admitted place = new Admitted(this, party);
        CURRENT.set(place);
        return place;
    }

    private void await(Waiter waiter) throws NotAdmitted {
        long begin = nanoTime.getAsLong();
        if (!places.queue(waiter, begin)) {
            throw refuse(Why.FULL, Duration.ofSeconds(1));
        }
        waited.increment();
        long end = begin + limits.patience().toNanos();
        try {
            for (long left = end - begin; left > 0; left = end - nanoTime.getAsLong()) {
                // One of a party is awake once in a while: when it is alone by now, it may have more places.
                if (waiter.await(waiter.watches() ? Math.min(left, Places.PRESENT) : left)) {
                    return;
                }
                places.serve(nanoTime.getAsLong());
            }
            giveUp(waiter, Why.WAITED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            giveUp(waiter, Why.STOPPING);
        }
    }

    private void giveUp(Waiter waiter, Why why) throws NotAdmitted {
        if (places.giveUp(waiter)) {
            throw refuse(why, limits.patience());
        }
    }

    private NotAdmitted refuse(Why why, Duration retryAfter) {
        refused.get(why).increment();
        return new NotAdmitted(why, Math.max(1, retryAfter.plusMillis(999).toSeconds()));
    }

    private Party party(CountyCode county) {
        Rate rate = rates == null || !rates.isResolvable()
                ? limits.countyRate()
                : rates.get().of(county).orElse(limits.countyRate());
        return new Party(limits.atWork(), limits.countyAtWork(), limits.countyWaiting(), Buckets.of(rate, nanoTime));
    }
}
