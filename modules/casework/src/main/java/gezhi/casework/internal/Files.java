package gezhi.casework.internal;

import gezhi.access.AuditTrail;
import gezhi.casework.AttachmentContent;
import gezhi.casework.AttachmentView;
import gezhi.casework.Attachments;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.StoredFile;
import gezhi.casework.internal.store.CaseStore;
import gezhi.kernel.Invalid;
import gezhi.kernel.NotFound;
import gezhi.kernel.TooLarge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Stores and gives out files. */
@ApplicationScoped
@Transactional
public class Files {

    @Inject
    private CaseStore store;

    @Inject
    private AuditTrail audit;

    /** Stores a file of an actor as of an instant. */
    public AttachmentView store(String fileName, byte[] content, Actor actor, Instant at) {
        if (content.length > Attachments.MAX_BYTES) {
            throw new TooLarge("casework.attachment.tooLarge", Attachments.MAX_BYTES / 1024 / 1024);
        }
        if (content.length == 0) {
            throw Invalid.field("file", "casework.attachment.empty");
        }
        String name = FileType.name(fileName);
        StoredFile file = new StoredFile(
                name, FileType.of(name, content), content.length, sha256(content), actor, Desk.micros(at));
        store.add(file, content);
        audit.record("casework.attach", file.id().toString(), file.view().type());
        return file.view();
    }

    /** A file that is part of a case, or that the actor has stored. */
    public AttachmentContent open(UUID id, Actor actor) {
        StoredFile file = store.file(id)
                .filter(f -> Objects.equals(f.accountId(), actor.id())
                        || !store.linked(Set.of(id)).isEmpty())
                .orElseThrow(() -> new NotFound("casework.attachment.unknown", id));
        return new AttachmentContent(file.view(), store.bytes(id));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
