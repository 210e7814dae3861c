package gezhi.casework;

import gezhi.access.CurrentUser;
import gezhi.access.Permissions;
import gezhi.casework.internal.Files;
import gezhi.casework.internal.model.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Evidence: files that belong to the steps of a case. Stored once, never changed. */
@ApplicationScoped
public class Attachments {

    /** The largest attachment in bytes: 20 MB. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    @Inject
    private Files files;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Stores a file for the current user, who may then name it in a report or an operation.
     *
     * @param fileName as the user's system calls it; paths and control characters are dropped
     * @param content read to its end at most {@link #MAX_BYTES} + 1 bytes; not closed
     * @throws gezhi.kernel.TooLarge when the content is larger than {@link #MAX_BYTES}
     * @throws gezhi.kernel.Unsupported when the content is no picture, PDF, sound, film, office document or plain text,
     *     whatever its name says
     */
    @RequiresPermissions(
            value = {Permissions.CASE_REPORT, Permissions.CASE_OPERATE},
            logical = Logical.OR)
    public AttachmentView store(String fileName, InputStream content) {
        byte[] bytes;
        try {
            bytes = content.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.store(fileName, bytes, Actor.of(currentUser.get()), clock.instant());
    }

    /**
     * An attachment of a case of the county, or one that the current user has stored and not used yet.
     *
     * @throws gezhi.kernel.NotFound when there is none, or it is somebody else's and not part of a case
     */
    @RequiresPermissions(Permissions.CASE_READ)
    public AttachmentContent open(UUID id) {
        return files.open(id, Actor.of(currentUser.get()));
    }
}
