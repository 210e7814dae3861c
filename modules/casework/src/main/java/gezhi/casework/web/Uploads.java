package gezhi.casework.web;

import gezhi.casework.AttachmentView;
import gezhi.casework.Attachments;
import gezhi.kernel.BusinessException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** Files that were stored while a form is being filled in; they belong to a case once the form is sent. */
public class Uploads implements Serializable {

    private static final long serialVersionUID = 1;

    private final ArrayList<Stored> files = new ArrayList<>();

    /** A stored file: enough to show it and to name it. */
    public record Stored(UUID id, String name, boolean picture) implements Serializable {}

    void store(Attachments attachments, UploadedFile file) {
        try (InputStream content = file.getInputStream()) {
            AttachmentView stored = attachments.store(file.getFileName(), content);
            files.add(new Stored(stored.id(), stored.name(), stored.picture()));
        } catch (BusinessException e) {
            Said.refused(e);
        } catch (IOException e) {
            Said.failed("casework.upload.broken", file.getFileName());
        }
    }

    /** Takes a file out of the form. */
    public void remove(UUID id) {
        files.removeIf(file -> file.id().equals(id));
    }

    List<UUID> ids() {
        return files.stream().map(Stored::id).toList();
    }

    public List<Stored> getFiles() {
        return files;
    }
}
