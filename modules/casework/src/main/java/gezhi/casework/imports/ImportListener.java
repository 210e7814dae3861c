package gezhi.casework.imports;

import java.io.IOException;

/** Is told how an import goes, while it goes. An exception ends the import after the batches that are stored. */
public interface ImportListener {

    /** A batch is stored. */
    void progress(ImportCounts counts) throws IOException;

    /** A row could not be taken. */
    void rejected(Rejection rejection) throws IOException;
}
