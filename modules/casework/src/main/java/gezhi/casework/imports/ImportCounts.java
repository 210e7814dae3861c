package gezhi.casework.imports;

/**
 * How far an import has come.
 *
 * @param read rows read, the header and empty lines apart
 * @param imported rows that became cases
 * @param skipped rows that an earlier run had imported
 * @param rejected rows that could not be taken, duplicates within the file among them
 */
public record ImportCounts(int read, int imported, int skipped, int rejected) {

    /** Nothing yet. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

    @Override
    public String toString() {
        return "read " + read + ", imported " + imported + ", skipped " + skipped + ", rejected " + rejected;
    }
}
