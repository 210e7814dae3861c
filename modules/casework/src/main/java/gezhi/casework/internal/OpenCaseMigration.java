package gezhi.casework.internal;

import gezhi.access.CurrentUser;
import gezhi.casework.internal.flow.Fit;
import gezhi.casework.internal.flow.Organisation;
import gezhi.casework.internal.flow.Situation;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.Desks;
import gezhi.config.CountyConfig;
import gezhi.config.spi.CaseMigration;
import gezhi.kernel.BusinessException;
import gezhi.kernel.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at open cases of other versions by what they have in common, and migrates them one by one. */
@ApplicationScoped
public class OpenCaseMigration implements CaseMigration {

    private static final int MOST_EXAMPLES = 20;

    @Inject
    private OpenCaseCounts open;

    @Inject
    private Migrating migrating;

    @Inject
    private Organisation organisation;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Override
    public Outlook outlook(CountyConfig to) {
        Situation nowhere = new Situation(null, to, organisation, clock.instant());
        Fit fit = new Fit(to, nowhere::isCentre);
        long fitting = 0;
        Map<Misfit, Long> misfits = new EnumMap<>(Misfit.class);
        List<CaseNumber> examples = new ArrayList<>();
        for (OpenCaseCounts.Group group : open.notUnder(to.id())) {
            Optional<Misfit> misfit = fit.misfit(
                    group.state(),
                    group.category(),
                    group.filingCondition(),
                    group.level(),
                    Desks.parse(group.desks()));
            if (misfit.isEmpty()) {
                fitting += group.cases();
            } else {
                misfits.merge(misfit.get(), group.cases(), Long::sum);
                if (examples.size() < MOST_EXAMPLES) {
                    examples.add(new CaseNumber(group.example()));
                }
            }
        }
        return new Outlook(fitting, misfits, examples);
    }

    @Override
    public Outcome migrate(CountyConfig to, String reason, int most) {
        Actor actor = Actor.of(user.get());
        Instant now = Desk.micros(clock.instant());
        int moved = 0;
        String after = "";
        List<String> page = open.numbersNotUnder(to.id(), after, most);
        while (!page.isEmpty() && moved < most) {
            for (String number : page) {
                moved += migrated(new CaseNumber(number), to, actor, reason, now) ? 1 : 0;
            }
            after = page.get(page.size() - 1);
            page = open.numbersNotUnder(to.id(), after, most);
        }
        long left = open.notUnder(to.id()).stream()
                .mapToLong(OpenCaseCounts.Group::cases)
                .sum();
        return new Outcome(moved, left);
    }

    /** A case that somebody works on at this moment is left to them. */
    private boolean migrated(CaseNumber number, CountyConfig to, Actor actor, String reason, Instant now) {
        try {
            return migrating.migrate(number, to, actor, reason, now);
        } catch (BusinessException | PersistenceException e) {
            return false;
        }
    }
}
