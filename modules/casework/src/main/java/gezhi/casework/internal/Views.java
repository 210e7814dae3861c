package gezhi.casework.internal;

import gezhi.casework.AttachmentView;
import gezhi.casework.CaseView;
import gezhi.casework.CaseView.Unit;
import gezhi.casework.Lamp;
import gezhi.casework.internal.flow.Offers;
import gezhi.casework.internal.flow.Organisation;
import gezhi.casework.internal.flow.Situation;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseReport;
import gezhi.casework.internal.model.CaseStep;
import gezhi.casework.internal.model.StoredFile;
import gezhi.casework.internal.store.CaseStore;
import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.config.FilingCondition;
import gezhi.config.flow.End;
import gezhi.grid.Units;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the picture of a case that one actor sees. */
@ApplicationScoped
class Views {

    @Inject
    private CaseStore store;

    @Inject
    private Configurations configurations;

    @Inject
    private Organisation organisation;

    @Inject
    private Units units;

    /** A case whose history is still to be loaded. */
    CaseView of(CaseFile file, Actor actor, Instant now) {
        Map<Integer, List<AttachmentView>> evidence = new HashMap<>();
        store.evidence(file).forEach(f -> evidence.computeIfAbsent(f.step(), s -> new ArrayList<>())
                .add(f.file().view()));
        return view(file, store.report(file.id()), store.steps(file.id()), evidence, actor, now);
    }

    /** A case that has just begun: nothing need be loaded. */
    CaseView ofNew(CaseFile file, CaseReport report, CaseStep step, List<StoredFile> files, Actor actor, Instant now) {
        List<AttachmentView> evidence = files.stream().map(StoredFile::view).toList();
        return view(file, report, List.of(step), Map.of(step.seq(), evidence), actor, now);
    }

    private CaseView view(
            CaseFile file,
            CaseReport report,
            List<CaseStep> steps,
            Map<Integer, List<AttachmentView>> evidence,
            Actor actor,
            Instant now) {
        CountyConfig config = configurations.version(file.configId());
        Names names = new Names(config, units);
        Situation situation = new Situation(file, config, organisation, now);
        boolean open = file.endedAt() == null;
        boolean runs = open && !file.dueAt().equals(CaseFile.NEVER);
        History history = new History(names, config, evidence, now);
        return new CaseView(
                file.id(),
                file.number(),
                file.version(),
                file.configId(),
                file.title(),
                report.text(),
                names.channel(file.channel()),
                names.level(file.level()),
                names.state(file.state()),
                names.stage(file.state()),
                open,
                config.flow().state(file.state()).end() == End.SETTLED,
                classification(file, names, situation),
                place(file, report, names),
                new CaseView.Holder(file.holder(), names.unit(file.holder()), file.assignee(), file.assigneeName()),
                unit(file.desk(), names),
                file.desks().answersTo().stream().map(u -> unit(u, names)).toList(),
                file.handler() == null ? null : unit(file.handler(), names),
                file.reportedAt(),
                report.occurredAt(),
                file.endedAt(),
                reporter(report, situation, names, actor, now),
                report.selfHandled() == null
                        ? null
                        : new CaseView.SelfHandled(report.selfHandled(), report.selfClosingCondition()),
                file.returns(),
                file.reworks(),
                names.choice("kind", file.supervision()),
                file.legacy() ? new CaseView.Legacy(report.source(), report.votesFor(), report.votesAgainst()) : null,
                open ? Lamp.at(now, file.yellowAt(), file.dueAt()) : Lamp.NONE,
                runs ? file.dueAt() : null,
                runs ? file.yellowAt() : null,
                history.limits(file.clocks()),
                history.timeline(steps),
                steps.stream()
                        .flatMap(s -> evidence.getOrDefault(s.seq(), List.of()).stream())
                        .toList(),
                Offers.of(situation, actor));
    }

    private static CaseView.Classification classification(CaseFile file, Names names, Situation situation) {
        FilingCondition filing = situation.filingCondition().orElse(null);
        return new CaseView.Classification(
                file.category(),
                names.category(file.category()),
                file.filingCondition(),
                filing == null ? null : filing.text(),
                filing == null ? null : filing.limitText(),
                filing == null ? null : filing.evidence(),
                file.closingCondition(),
                file.closingCondition() == null ? null : names.closing(file.closingCondition()));
    }

    private static CaseView.Place place(CaseFile file, CaseReport report, Names names) {
        return new CaseView.Place(
                report.lon(),
                report.lat(),
                report.address(),
                file.township(),
                file.village(),
                file.grid() == null ? null : file.grid().value(),
                file.placeUnit() == null ? null : unit(file.placeUnit(), names));
    }

    /** Personal data is shown to the reporting user and to whoever has the case on the desk, in hand or below. */
    private CaseView.Reporter reporter(CaseReport report, Situation situation, Names names, Actor actor, Instant now) {
        boolean personal = report.reporterName() != null || report.reporterPhone() != null;
        Withheld withheld = personal ? withheld(report, situation, actor, now) : Withheld.NOTHING;
        return new CaseView.Reporter(
                withheld.name() ? Masks.name(report.reporterName()) : report.reporterName(),
                withheld.phone() ? Masks.phone(report.reporterPhone()) : report.reporterPhone(),
                withheld.name() && report.reporterName() != null || withheld.phone() && report.reporterPhone() != null,
                report.account(),
                report.accountName(),
                new UnitCode(report.unit()),
                names.unit(new UnitCode(report.unit())));
    }

    /** As the county wants it now, whatever held when the case began. */
    private Withheld withheld(CaseReport report, Situation situation, Actor actor, Instant now) {
        boolean concerned =
                concerns(situation, actor) || (actor.id() != null && actor.id().equals(report.accountId()));
        CountyConfig county = configurations.current();
        return Withheld.of(
                county.settings().privacy(),
                county.calendar(),
                concerned,
                situation.file().endedAt(),
                now);
    }

    private static boolean concerns(Situation situation, Actor actor) {
        CaseFile file = situation.file();
        return actor.posts().stream()
                .filter(p -> situation
                        .type(p.unit())
                        .map(t -> !t.postsOf(p.role()).isEmpty())
                        .orElse(false))
                .map(p -> p.unit())
                .anyMatch(u -> u.equals(file.desk())
                        || u.equals(file.holder())
                        || situation.centresAbove(file.desk()).contains(u));
    }

    private static Unit unit(UnitCode code, Names names) {
        return new Unit(code, names.unit(code));
    }
}
