package gezhi.casework.internal;

import gezhi.casework.CaseCounts;
import gezhi.casework.CasePage;
import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Sort;
import gezhi.casework.CaseRow;
import gezhi.casework.CaseTotal;
import gezhi.casework.CaseView;
import gezhi.casework.Lamp;
import gezhi.casework.internal.flow.Organisation;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.store.CaseLists;
import gezhi.casework.internal.store.CaseStore;
import gezhi.casework.internal.store.ListRow;
import gezhi.casework.internal.store.Reach;
import gezhi.casework.internal.store.Scope;
import gezhi.casework.internal.store.Turns;
import gezhi.casework.internal.store.Where;
import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.grid.Units;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads cases for an actor: one with all that belongs to it, or lists within what the actor may see. */
@ApplicationScoped
@Transactional
public class Reading {

    @Inject
    private CaseStore store;

    @Inject
    private CaseLists lists;

    @Inject
    private Reach reach;

    @Inject
    private Views views;

    @Inject
    private Configurations configurations;

    @Inject
    private Organisation organisation;

    @Inject
    private Turns turns;

    @Inject
    private Units units;

    /** A case. */
    public CaseView find(CaseNumber number, Actor actor, Instant now) {
        return views.of(store.get(number), actor, now);
    }

    /** A page of a list. */
    public CasePage list(CaseQuery asked, Actor actor, Instant now) {
        CaseQuery query = plain(asked);
        Where where = new Where();
        if (!narrow(where, query, actor)) {
            return new CasePage(List.of(), null);
        }
        boolean deep = query.offset() == 0 && query.sort() == Sort.NEWEST && Reach.deep(query, whole(query, actor));
        CaseLists.Page page = deep ? reach.page(query, where, now) : lists.page(query, where, now);
        Names names = new Names(configurations.current(), units);
        return new CasePage(page.rows().stream().map(r -> row(r, names, now)).toList(), page.nextCursor());
    }

    /** Counts of a list. */
    public CaseCounts count(CaseQuery query, Actor actor, Instant now) {
        Where where = new Where();
        return narrow(where, query, actor) ? lists.count(query, where, now) : new CaseCounts(0, 0, 0, 0, Map.of());
    }

    /** How many cases a list has, as far as lists are counted. */
    public CaseTotal bounded(CaseQuery asked, Actor actor, Instant now) {
        CaseQuery query = plain(asked);
        Where where = new Where();
        return narrow(where, query, actor) ? lists.bounded(query, where, now, CaseTotal.BOUND) : CaseTotal.of(0);
    }

    /** The query as a screen asks it. */
    public CaseQuery recent(CaseQuery query, Actor actor) {
        CountyConfig config = configurations.current();
        return reach.recent(query, whole(query, actor), config.flow(), config.zone());
    }

    /** The cases that the flow moves by itself, because their holders are no longer in force. One statement, usually. */
    List<CaseNumber> leftAlone() {
        Set<String> states = configurations.current().flow().automatic().stream()
                .flatMap(a -> a.in().stream())
                .collect(Collectors.toSet());
        return states.isEmpty()
                ? List.of()
                : store.holders(states).stream()
                        .filter(holder -> !units.inForce(new UnitCode(holder)))
                        .flatMap(holder -> store.heldBy(holder).stream())
                        .toList();
    }

    private boolean narrow(Where where, CaseQuery query, Actor actor) {
        Scope scope = scope(actor);
        return scope.covers(query)
                || scope.narrow(where, query.queue(), configurations.current().county());
    }

    private boolean whole(CaseQuery query, Actor actor) {
        Scope scope = scope(actor);
        return scope.covers(query) || scope.seesAll(configurations.current().county());
    }

    private Scope scope(Actor actor) {
        return new Scope(configurations.current(), organisation, turns, actor);
    }

    private CaseQuery plain(CaseQuery query) {
        return Reach.plain(query, configurations.current().flow());
    }

    private static CaseRow row(ListRow row, Names names, Instant now) {
        boolean runs = row.endedAt() == null && !row.dueAt().equals(CaseFile.NEVER);
        UnitCode holder = new UnitCode(row.holder());
        return new CaseRow(
                row.id(),
                new CaseNumber(row.number()),
                row.version(),
                row.title(),
                row.channel(),
                names.channel(row.channel()).label(),
                row.level(),
                row.state(),
                names.state(row.state()).label(),
                row.category(),
                names.category(row.category()),
                row.township(),
                row.village(),
                row.grid(),
                row.placeUnit() == null ? "" : names.unit(new UnitCode(row.placeUnit())),
                holder,
                names.unit(holder),
                new UnitCode(row.desk()),
                row.assignee(),
                row.reportedAt(),
                row.endedAt(),
                row.endedAt() == null ? Lamp.at(now, row.yellowAt(), row.dueAt()) : Lamp.NONE,
                runs ? row.yellowAt() : null,
                runs ? row.dueAt() : null,
                row.endedAt() != null || row.caseDueAt().equals(CaseFile.NEVER) ? null : row.caseDueAt(),
                row.stepAt(),
                row.supervision(),
                row.returns(),
                row.reworks(),
                row.legacy());
    }
}
