package gezhi.ops.generate;

import gezhi.access.StaffMember;
import gezhi.casework.NewReport;
import gezhi.casework.internal.flow.Beginning;
import gezhi.casework.internal.flow.Situation;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseReport;
import gezhi.casework.internal.model.Spot;
import gezhi.config.Category;
import gezhi.config.CountyConfig;
import gezhi.config.FilingCondition;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.UnitCode;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Makes the reports of one county: hot grids, hot categories, the usual channels. Of one thread. */
final class Reporting {

    private static final List<String> CHANNELS =
            List.of("GRID", "PATROL", "HOTLINE", "WEB", "SENSOR", "PETITION", "MAILBOX", "OPEN311", "LEADER");
    private static final double[] SHARES = {62, 13, 11, 8, 2, 1.5, 1.5, 0.7, 0.3};

    private final PlayedCounty county;
    private final Matters matters;
    private final EntityTable files;
    private final List<Category> categories;
    private final Skew places;
    private final Skew kinds;
    private final Skew channels;
    private final List<StaffMember> centre;

    Reporting(PlayedCounty county, Matters matters, EntityTable files) {
        this.county = county;
        this.matters = matters;
        this.files = files;
        CountyConfig config = county.config();
        this.categories = config.categories().all().stream()
                .filter(c -> !c.conditions().isEmpty())
                .toList();
        // The same grids and categories are hot in every run: that is what makes them hot.
        var same = new SplittableRandom(config.county().value().hashCode());
        this.places = Skew.of(Skew.shuffled(Skew.zipf(county.places().size(), 0.6), same));
        double[] kindShares = Skew.shuffled(Skew.zipf(categories.size(), 0.8), same);
        String lowest = config.flow().levels().get(0);
        for (int i = 0; i < kindShares.length; i++) {
            kindShares[i] *= categories.get(i).level().equals(lowest) ? 4 : 1;
        }
        this.kinds = Skew.of(kindShares);
        double[] channelShares = SHARES.clone();
        for (int i = 0; i < channelShares.length; i++) {
            channelShares[i] *= config.flow().channels().containsKey(CHANNELS.get(i)) ? 1 : 0;
        }
        this.channels = Skew.of(channelShares);
        UnitCode top = Beginning.top(config);
        List<String> accepting = config.flow().top().roles("accept");
        this.centre = county.staff(accepting, top);
        if (centre.isEmpty()) {
            throw new IllegalStateException("nobody accepts reports in county " + top);
        }
    }

    /** What a report is about. */
    Category matter(RandomGenerator chance) {
        return categories.get(kinds.next(chance));
    }

    /** The level of the matters that take longest. */
    boolean longest(Category matter) {
        List<String> levels = county.config().flow().levels();
        return matter.level().equals(levels.get(levels.size() - 1));
    }

    /**
     * A case that has just been reported.
     *
     * @param ended whether it has ended by now, so that it may have been settled on the spot
     */
    Told report(String number, Category matter, Instant at, boolean ended, RandomGenerator chance) {
        PlayedCounty.Place place = county.places().get(places.next(chance));
        String channel = CHANNELS.get(channels.next(chance));
        StaffMember by = reporter(channel, place, chance);
        NewReport report = report(channel, matter, place, ended, chance);
        Spot spot = Spot.of(place.grid());
        Situation nowhere = new Situation(null, county.config(), county, at);
        UnitCode unit = Beginning.reporter(nowhere, Actor.of(by), spot.unit());
        var file = new CaseFile(new CaseNumber(number), county.config(), report, spot, unit, at, false);
        files.identify(file, TimeIds.at(at, chance));
        Category reported =
                report.category() == null ? county.config().categories().unclassified() : matter;
        file.classify(reported.code(), report.filingCondition(), reported.level());
        if (report.selfHandled() != null) {
            file.closeUnder(report.selfHandled().closingCondition());
        }
        var told = new Told(file, record(file, report, by, unit, at));
        Situation situation = new Situation(file, county.config(), county, at);
        told.steps().add(Beginning.begin(situation, Actor.of(by), unit));
        return told;
    }

    private StaffMember reporter(String channel, PlayedCounty.Place place, RandomGenerator chance) {
        List<StaffMember> there = List.of();
        if (channel.equals("PATROL")) {
            there = county.at(new UnitCode(place.grid().village().value()));
        }
        if (there.isEmpty() && (channel.equals("GRID") || channel.equals("PATROL"))) {
            there = county.at(place.grid().unit());
        }
        List<StaffMember> from = there.isEmpty() ? centre : there;
        return from.get(chance.nextInt(from.size()));
    }

    private NewReport report(
            String channel, Category matter, PlayedCounty.Place place, boolean ended, RandomGenerator chance) {
        boolean byStaff = channel.equals("GRID") || channel.equals("PATROL");
        String where = matters.place(chance);
        String lowest = county.config().flow().levels().get(0);
        boolean settled = ended && byStaff && matter.level().equals(lowest) && chance.nextInt(100) < 85;
        FilingCondition condition =
                matter.conditions().get(chance.nextInt(matter.conditions().size()));
        double aside = place.aside();
        return new NewReport(
                matters.title(matter.code(), where, chance),
                matters.text(matter.code(), where, chance),
                channel,
                settled || chance.nextInt(100) >= 6 ? matter.code() : null,
                settled ? condition.code() : null,
                new NewReport.Location(
                        degrees(place.lon() + (chance.nextDouble() - 0.5) * aside),
                        degrees(place.lat() + (chance.nextDouble() - 0.5) * aside),
                        where),
                place.grid().value(),
                null,
                byStaff ? null : new NewReport.Reporter(matters.citizen(chance), Matters.phone(chance)),
                settled
                        ? new NewReport.SelfHandled(
                                matters.done(matter.code()),
                                condition.closing().get(0).code(),
                                List.of())
                        : null,
                List.of());
    }

    private static double degrees(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }

    private static CaseReport record(CaseFile file, NewReport report, StaffMember by, UnitCode unit, Instant at) {
        CaseReport.Draft draft = CaseReport.of(file.id(), report.text(), at)
                .at(
                        report.location().lon(),
                        report.location().lat(),
                        report.location().address())
                .enteredBy(Actor.of(by), unit.value());
        if (report.reporter() != null) {
            draft.toldBy(report.reporter().name(), report.reporter().phone());
        }
        if (report.selfHandled() != null) {
            draft.selfHandled(report.selfHandled().text(), report.selfHandled().closingCondition());
        }
        return draft.done();
    }
}
