package gezhi.grid.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gezhi.grid.StructureChanged;
import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The structures of the counties that are in use, each under its county's code. Once a minute a county's revision is
 * compared, so that a change made through another server is seen by then; only a change makes it read anew.
 */
@ApplicationScoped
public class Structures {

    private static final Duration TRUSTED = Duration.ofSeconds(60);
    private static final Duration UNUSED = Duration.ofHours(1);
    /** Grids of all counties together, a province's worth: about two kilobytes each. */
    private static final long MOST_GRIDS = 150_000;

    private record Held(CountyStructure structure, Instant checked) {}

    private final Cache<CountyCode, Held> held = Caffeine.newBuilder()
            .expireAfterAccess(UNUSED)
            .maximumWeight(MOST_GRIDS)
            .weigher((CountyCode county, Held h) ->
                    1 + h.structure().territory().cells().size())
            .build();

    private StructureReader reader;
    private Clock clock;

    /** For the container's proxy. */
    protected Structures() {}

    @Inject
    Structures(StructureReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** The structure of the county for which the thread works. */
    public CountyStructure current() {
        CountyCode county = Tenant.current();
        Instant oldest = clock.instant().minus(TRUSTED);
        Held found = held.getIfPresent(county);
        if (found == null || found.checked().isBefore(oldest)) {
            found = held.asMap()
                    .compute(county, (code, old) -> old == null || old.checked().isBefore(oldest) ? renew(old) : old);
        }
        return found.structure();
    }

    /** Whether the structure changed at or after an instant. Asks the database and keeps nothing of the county. */
    public boolean changedSince(Instant at) {
        return reader.changedSince(at);
    }

    /** Forgets a structure that is being changed: the change itself reads it anew. */
    void changing(@Observes StructureChanged change) {
        held.invalidate(change.county());
    }

    /** Forgets it again when the change is done or undone: in between it was read with the change in it, or without. */
    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) StructureChanged change) {
        held.invalidate(change.county());
    }

    private Held renew(Held old) {
        Instant now = clock.instant();
        boolean good = old != null && reader.revision() == old.structure().revision();
        return new Held(good ? old.structure() : reader.read(), now);
    }
}
