package gezhi.casework.web;

import gezhi.casework.AttachmentView;
import gezhi.casework.CaseView;
import gezhi.grid.PlaceMap;
import java.util.List;

/**
 * What the pane beside the list shows of a case.
 *
 * @param map the place and what lies around it, null when no grid is known
 * @param acts what the user may do now, the way on first, the ways back last
 */
public record Peek(CaseView about, PlaceMap map, List<Act> acts) {

    /**
     * An operation as a button.
     *
     * @param key letter that presses it, null when none does
     * @param tone primary, plain or back
     * @param direct whether it asks for nothing and is done at once; else it leads to the case page
     */
    public record Act(String operation, String label, String key, String tone, boolean direct, String to) {}

    /** Pictures among the attachments of the report. */
    public List<AttachmentView> pictures() {
        return about.attachments().stream()
                .filter(AttachmentView::picture)
                .limit(3)
                .toList();
    }

    /** The telephone number with its middle hidden. */
    public String maskedPhone() {
        String phone = about.reporter() == null ? null : about.reporter().phone();
        return phone == null || phone.indexOf('*') >= 0 ? phone : phone.replaceAll("(?<=\\d{3})\\d(?=\\d{4})", "*");
    }
}
