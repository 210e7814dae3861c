package gezhi.casework.internal.flow;

import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseStep;
import gezhi.casework.internal.model.Deed;
import gezhi.casework.internal.model.Way;
import gezhi.casework.internal.model.Words;
import gezhi.casework.internal.time.Timekeeper;
import gezhi.config.CountyConfig;
import gezhi.kernel.UnitCode;
import java.util.Map;

/**
 * Brings an open case under another version of the configuration: state, desks, holder and assignee stay, running limits
 * take the amounts of the new version from their own start on, and the history gets a step.
 */
public final class Migration {

    private static final String ROLE = "COUNTY_ADMIN";

    private Migration() {}

    /**
     * Takes the step.
     *
     * @param there the case under the version to which it comes; it must {@link Fit fit}
     * @param from the version to which it belonged
     */
    public static CaseStep take(Situation there, CountyConfig from, Actor actor, String reason) {
        CaseFile file = there.file();
        CountyConfig to = there.config();
        Deed deed = new Deed(
                Words.MIGRATE,
                false,
                actor,
                new UnitCode(to.county().value()),
                ROLE,
                there.now(),
                "v" + from.number() + " → v" + to.number() + " " + reason,
                Map.of());
        Way way = new Way(file.state(), true, true, file.holder(), file.desks());
        CaseStep step =
                file.take(deed, way, new Timekeeper(from).worked(file, there.now()), moved -> moved.under(to.id()));
        new Timekeeper(to).after(step, file);
        return step;
    }
}
