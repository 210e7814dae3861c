package gezhi.casework.internal.store;

import gezhi.casework.CaseQuery.Sort;
import gezhi.kernel.Invalid;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of a list ended: the key of its last row in the order of the list. Programs hand it back unread.
 *
 * @param at the instant by which the list is sorted
 * @param id tells rows of the same instant apart
 */
record Cursor(Sort sort, Instant at, UUID id) {

    static Cursor parse(String text, Sort sort) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|");
            Cursor cursor = new Cursor(Sort.valueOf(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
            if (cursor.sort == sort) {
                return cursor;
            }
        } catch (RuntimeException e) {
            // Whatever is wrong with it: it is none of ours.
        }
        throw Invalid.field("cursor", "casework.input.cursor");
    }

    static Cursor after(Sort sort, ListRow last) {
        return new Cursor(sort, sort == Sort.DUE ? last.dueAt() : last.reportedAt(), last.id());
    }

    /** Behind all cases that were reported at the instant or later. */
    static Cursor behind(Instant at) {
        return new Cursor(Sort.NEWEST, at, new UUID(0, 0));
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((sort + "|" + at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }
}
