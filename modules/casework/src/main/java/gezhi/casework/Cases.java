package gezhi.casework;

import gezhi.access.CurrentUser;
import gezhi.access.Permissions;
import gezhi.casework.internal.Reading;
import gezhi.casework.internal.model.Actor;
import gezhi.kernel.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Cases as the current user may see them. */
@ApplicationScoped
public class Cases {

    @Inject
    private Reading reading;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * A case with its history and with what the user may do now.
     *
     * @throws gezhi.kernel.NotFound when the county has no such case
     */
    @RequiresPermissions(Permissions.CASE_READ)
    public CaseView find(CaseNumber number) {
        return reading.find(number, actor(), clock.instant());
    }

    /**
     * A page of a list: one statement, whatever the size. A list that few of many cases answer is looked for among 50,000
     * cases at a time, which costs a second one; its pages may have fewer rows than asked for, even none, and yet a cursor.
     */
    @RequiresPermissions(Permissions.CASE_READ)
    public CasePage list(CaseQuery query) {
        return reading.list(query, actor(), clock.instant());
    }

    /** How many open cases a query finds, by lamp and state; cursor, offset and limit do not count. One statement. */
    @RequiresPermissions(Permissions.CASE_READ)
    public CaseCounts count(CaseQuery query) {
        return reading.count(query, actor(), clock.instant());
    }

    /** How many cases a query finds, exact as far as the bound of {@link CaseTotal}. Two statements at most. */
    @RequiresPermissions(Permissions.CASE_READ)
    public CaseTotal bounded(CaseQuery query) {
        return reading.bounded(query, actor(), clock.instant());
    }

    /**
     * The query as a screen asks it. A list that few of many cases answer goes back as far as the county's latest 50,000
     * cases, from the beginning of that day, unless the query says since when or asks for {@link CaseQuery#EVER}; what is
     * sorted by the time left holds open cases only. One statement at most.
     */
    @RequiresPermissions(Permissions.CASE_READ)
    public CaseQuery recent(CaseQuery query) {
        return reading.recent(query, actor());
    }

    private Actor actor() {
        return Actor.of(currentUser.get());
    }
}
