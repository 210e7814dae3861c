package gezhi.ops.generate;

/**
 * How much of its template a generated county has.
 *
 * @param townships how many townships
 * @param villages how many villages in each
 * @param grids how many grids in each village
 */
record Extent(int townships, int villages, int grids) {

    /** The extent of the n-th largest of some counties: from a normal county to a twentieth of one. */
    static Extent of(int rank, int counties) {
        double place = counties < 2 ? 0 : (double) rank / (counties - 1);
        if (place < 0.1) {
            return new Extent(10, 6, 4);
        }
        return place < 0.4 ? new Extent(7, 4, 3) : place < 0.7 ? new Extent(4, 3, 2) : new Extent(2, 3, 2);
    }
}
