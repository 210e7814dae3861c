package gezhi.casework.web;

import gezhi.casework.AttachmentView;
import gezhi.casework.CaseView;
import gezhi.casework.CaseView.Limit;
import gezhi.casework.CaseView.Step;
import gezhi.grid.PlaceMap;
import java.time.Duration;
import java.util.List;

/**
 * What the case page shows, prepared once.
 *
 * @param stages the way of the case from report to end
 * @param running the limits that run, the most urgent first
 * @param history the steps, latest first
 * @param pictures what can be looked at
 * @param files the other attachments
 * @param worked working time from the report to the last step
 * @param map the place, null when no grid is known
 */
public record CaseSheet(
        CaseView about,
        List<Stage> stages,
        List<Limit> running,
        List<Step> history,
        List<Picture> pictures,
        List<AttachmentView> files,
        Duration worked,
        PlaceMap map) {

    /**
     * A stage of the way.
     *
     * @param phase past, now, next or stop (ended here without being settled)
     * @param note when it was left, until when it may last, or that it is still to come
     */
    public record Stage(String label, String phase, String note) {}

    /** A picture and the step to which it belongs. */
    public record Picture(AttachmentView file, Step step) {}
}
