package gezhi.casework.internal;

import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.StoredFile;
import gezhi.casework.internal.store.CaseStore;
import gezhi.kernel.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Finds the files that a command names: stored by the same user and not yet part of a case. */
@ApplicationScoped
class Evidences {

    /** The most files of one step. */
    private static final int MOST = 20;

    @Inject
    private CaseStore store;

    /**
     * The files of these ids.
     *
     * @throws Invalid when one is unknown, somebody else's, or part of a case already
     */
    List<StoredFile> own(Collection<UUID> ids, Actor actor) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<UUID> distinct = new LinkedHashSet<>(ids);
        if (distinct.size() > MOST) {
            throw Invalid.field("attachments", "casework.input.attachments", MOST);
        }
        List<StoredFile> files = store.files(distinct).stream()
                .filter(f -> Objects.equals(f.accountId(), actor.id()))
                .toList();
        if (files.size() < distinct.size() || !store.linked(distinct).isEmpty()) {
            throw Invalid.field("attachments", "casework.input.attachment");
        }
        return files;
    }
}
