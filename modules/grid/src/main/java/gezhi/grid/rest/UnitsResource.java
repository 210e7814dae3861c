package gezhi.grid.rest;

import gezhi.access.Permissions;
import gezhi.grid.Unit;
import gezhi.grid.UnitPage;
import gezhi.grid.UnitQuery;
import gezhi.grid.Units;
import gezhi.kernel.Invalid;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The units of the user's county. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {

    private static final int USUAL_LIMIT = 50;

    @Inject
    private Units units;

    /**
     * A page of units.
     *
     * @param items the units in the order of their codes
     * @param nextCursor what to send as {@code cursor} for the next page; absent on the last
     */
    public record Page(List<Item> items, String nextCursor) {}

    /**
     * A unit.
     *
     * @param code its code, as in the {@code to} of an operation
     * @param name its name
     * @param pathName its name with where it is
     * @param type unit type of the county's model
     * @param parent code of the unit above; absent for the county centre
     * @param division code of the division that it sits in or answers for; absent for the county as a whole
     */
    public record Item(String code, String name, String pathName, String type, String parent, String division) {}

    /**
     * The units in force that match.
     *
     * @param types unit types, separated by commas; all when absent
     * @param within code of a unit: only it and those below it
     * @param text beginning of a code or part of a name
     * @param cursor {@code nextCursor} of the page before
     * @param limit most units on the page, 1 to 500, usually 50
     */
    @GET
    @RequiresPermissions(Permissions.CASE_READ)
    public Page list(
            @QueryParam("type") String types,
            @QueryParam("within") String within,
            @QueryParam("q") String text,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        UnitPage found = units.search(new UnitQuery(types(types), code(within), text, code(cursor), limit(limit)));
        return new Page(found.items().stream().map(this::item).toList(), text(found.next()));
    }

    private Item item(Unit unit) {
        return new Item(
                unit.code().value(),
                unit.name(),
                units.pathName(unit.code()),
                unit.type(),
                text(unit.parent()),
                unit.division() == null ? null : unit.division().value());
    }

    private static Set<String> types(String list) {
        return list == null
                ? Set.of()
                : Stream.of(list.split(","))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static UnitCode code(String value) {
        return value == null || value.isBlank() ? null : new UnitCode(value);
    }

    private static String text(UnitCode code) {
        return code == null ? null : code.value();
    }

    private static int limit(String value) {
        if (value == null || value.isBlank()) {
            return USUAL_LIMIT;
        }
        if (!value.matches("\\d{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > UnitQuery.MOST) {
            throw Invalid.field("limit", "grid.limit");
        }
        return Integer.parseInt(value);
    }
}
