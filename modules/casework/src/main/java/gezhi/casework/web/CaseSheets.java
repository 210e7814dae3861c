package gezhi.casework.web;

import gezhi.casework.AttachmentView;
import gezhi.casework.CaseView;
import gezhi.casework.CaseView.Limit;
import gezhi.casework.CaseView.Step;
import gezhi.grid.MapFrame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Prepares what the case page shows. */
@RequestScoped
public class CaseSheets {

    private static final MapFrame FRAME = new MapFrame(330, 165, 10);

    @Inject
    private CasePlaces places;

    @Inject
    private CaseStages stages;

    CaseSheet of(CaseView view) {
        List<Step> history = new ArrayList<>(view.timeline());
        Collections.reverse(history);
        List<CaseSheet.Picture> pictures = new ArrayList<>();
        List<AttachmentView> files = new ArrayList<>();
        for (Step step : view.timeline()) {
            for (AttachmentView file : step.attachments()) {
                if (file.picture()) {
                    pictures.add(new CaseSheet.Picture(file, step));
                } else {
                    files.add(file);
                }
            }
        }
        List<Limit> running = view.limits().stream()
                .filter(limit -> limit.outcome() == null)
                .sorted(Comparator.comparing(Limit::deadline))
                .toList();
        Duration worked = view.timeline().stream()
                .map(Step::worked)
                .filter(each -> each != null)
                .reduce(Duration.ZERO, Duration::plus);
        return new CaseSheet(
                view, stages.of(view), running, history, pictures, files, worked, places.draw(view.place(), FRAME));
    }
}
