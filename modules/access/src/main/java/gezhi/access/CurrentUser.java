package gezhi.access;

import gezhi.access.internal.Context;
import gezhi.kernel.Unauthenticated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The user for whom the running work is done. */
@ApplicationScoped
public class CurrentUser {

    /**
     * The user. Open to all: everybody may know who they are.
     *
     * @throws Unauthenticated when nobody is logged in
     */
    @OpenToAll
    public ActiveUser get() {
        return find().orElseThrow(() -> new Unauthenticated("access.notLoggedIn"));
    }

    /** The user, if somebody is logged in. Open to all: everybody may know who they are. */
    @OpenToAll
    public Optional<ActiveUser> find() {
        return Context.user();
    }
}
