package gezhi.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers made in the application: time-ordered UUIDs (RFC 9562, version 7), so that inserts stay local. */
public final class Ids {

    private Ids() {}

    /** A new identifier, greater than those made before it. It is no secret: who knows it may not do more for that. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochFast();
    }
}
