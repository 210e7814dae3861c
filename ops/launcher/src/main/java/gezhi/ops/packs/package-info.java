/**
 * Draws county packs: from the real division lists and a county's outline it makes an illustrative division into
 * townships, villages and unit grids, the organisation and a fictional staff.
 *
 * <p>What it owns: {@code divisions.csv}, {@code organisation.csv}, {@code grids.geojson}, {@code staff.csv} and the copy
 * of {@code categories.csv} in {@code tenant-config/counties/<pack>}. What it reads: {@code tenant-config/sources} and
 * each pack's hand-kept {@code county.yaml}. The same input gives the same bytes. Depends on no module of the platform.
 */
package gezhi.ops.packs;
