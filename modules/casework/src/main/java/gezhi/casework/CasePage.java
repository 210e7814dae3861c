package gezhi.casework;

import java.util.List;

/**
 * One page of a list.
 *
 * @param nextCursor to be given with the query for the page after this one; null on the last page
 */
public record CasePage(List<CaseRow> items, String nextCursor) {}
