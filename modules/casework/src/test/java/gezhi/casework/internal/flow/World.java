package gezhi.casework.internal.flow;

import gezhi.access.StaffMember;
import gezhi.casework.CaseView.Need;
import gezhi.casework.CaseView.Operation;
import gezhi.casework.NewReport;
import gezhi.casework.OperationRequest;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseClock;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseStep;
import gezhi.casework.internal.model.Spot;
import gezhi.config.Categories;
import gezhi.config.Category;
import gezhi.config.ClosingCondition;
import gezhi.config.CountyConfig;
import gezhi.config.FilingCondition;
import gezhi.config.Models;
import gezhi.config.flow.Flow;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.CountyCode;
import gezhi.kernel.GridCode;
import gezhi.kernel.Ids;
import gezhi.kernel.OfficeHours;
import gezhi.kernel.TimeLimit;
import gezhi.kernel.UnitCode;
import gezhi.kernel.WorkCalendar;
import gezhi.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A county in memory with one case: two townships, each with two villages of two grids, a station each where the model has
 * them, two departments; one member of staff for every role at every unit where the model lets it be held, named
 * {@code role@unit}. Working time is 8 to 12 and 14 to 18 on weekdays in Shanghai; it is Monday 9 o'clock.
 */
final class World {

    static final String COUNTY = "370215";
    static final String TOWN_A = "370215001";
    static final String TOWN_B = "370215002";
    static final String VILLAGE_A = "370215001001";
    static final String GRID_A = "370215001001001";
    static final String GRID_A2 = "370215001001002";
    static final String GRID_B = "370215002001001";
    static final String DEPARTMENT = "CGJ";
    static final String STATION_A = "370215001-SF";
    static final Instant MONDAY_9 = Instant.parse("2026-11-23T01:00:00Z");

    final MemoryOrganisation organisation;
    final CountyConfig config;
    final List<CaseStep> steps = new ArrayList<>();
    Instant now = MONDAY_9;
    CaseFile file;

    World(String model, Map<String, String> options) {
        this(Models.flow(model, options), 2);
    }

    /** A county with so many units of each type, one or two. */
    World(Flow flow, int size) {
        this(flow, organisation -> units(organisation, flow, size));
    }

    /** A county with the units that it is given; the topmost is the county's. */
    World(Flow flow, Consumer<MemoryOrganisation> units) {
        organisation = new MemoryOrganisation();
        config = new CountyConfig(
                Ids.next(),
                1,
                new CountyCode(COUNTY),
                "即墨区",
                flow.model(),
                "JM",
                flow,
                categories(),
                new WorkCalendar(ZoneId.of("Asia/Shanghai"), List.of(OfficeHours.USUAL), Map.of()));
        units.accept(organisation);
        flow.roles().values().forEach(role -> organisation
                .below(new UnitCode(COUNTY), flow.unitTypes().keySet())
                .forEach(unit ->
                        hire(role.name(), role.at(), unit.type(), unit.code().value())));
        flow.roles()
                .values()
                .forEach(role -> hire(role.name(), role.at(), flow.top().name(), COUNTY));
    }

    static World xintian(String... options) {
        return new World("xintian", pairs(options));
    }

    static World jimo(String... options) {
        return new World("jimo", pairs(options));
    }

    static Map<String, String> pairs(String... options) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            map.put(options[i], options[i + 1]);
        }
        return map;
    }

    private void hire(String role, List<String> at, String type, String unit) {
        if (at.contains(type)) {
            organisation.hire(role + "@" + unit, role, unit);
        }
    }

    private static void units(MemoryOrganisation organisation, Flow flow, int size) {
        organisation.unit(COUNTY, "COUNTY", null);
        for (String department : List.of(DEPARTMENT, "GAJ").subList(0, size)) {
            organisation.unit(department, "DEPARTMENT", COUNTY);
        }
        for (String town : List.of(TOWN_A, TOWN_B).subList(0, size)) {
            organisation.unit(town, "TOWNSHIP", COUNTY);
            if (flow.unitTypes().containsKey("STATION")) {
                organisation.unit(town + "-SF", "STATION", town);
            }
            for (int v = 1; v <= size; v++) {
                String village = town + "00" + v;
                organisation.unit(village, "VILLAGE", town);
                for (int g = 1; g <= size; g++) {
                    organisation.unit(village + "00" + g, "GRID", village);
                }
            }
        }
    }

    /** Litter is the grid's and asks for a picture; a road is the township's; a building the county's: the police lead. */
    private static Categories categories() {
        return new Categories(
                List.of(
                        category("0101", "GRID", "PHOTO:1", new TimeLimit(4, TimeLimit.TimeUnit.WORK_HOUR), ""),
                        category("0201", "TOWNSHIP", "", new TimeLimit(2, TimeLimit.TimeUnit.WORK_DAY), ""),
                        category("0301", "COUNTY", "", null, "GAJ", "TOWNSHIP")),
                "COUNTY");
    }

    private static Category category(
            String code, String level, String evidence, TimeLimit limit, String lead, String... coHandlers) {
        String full = "EVENT-" + code;
        return new Category(
                full,
                "EVENT",
                code.substring(0, 2),
                "大类",
                code.substring(2),
                "小类",
                level,
                List.of(new FilingCondition(
                        full + "-1", "条件", limit, "", evidence, List.of(new ClosingCondition(full + "-1-1", "已恢复")))),
                "",
                lead,
                List.of(coHandlers));
    }

    StaffMember staff(String role, String unit) {
        return organisation.member(role + "@" + unit);
    }

    /** A report at a grid, by its grid worker. */
    World reportedByGrid(String category, boolean settled, boolean conditionGiven, boolean conditionMet) {
        return report("GRID", category, GRID_A, staff("GRID_WORKER", GRID_A), settled, conditionGiven, conditionMet);
    }

    /** A call to the hotline about a grid, null for nowhere. */
    World reportedByHotline(String grid) {
        return report("HOTLINE", null, grid, staff("ACCEPTOR", COUNTY), false, false, false);
    }

    World report(
            String channel, String category, String grid, StaffMember by, boolean settled, boolean given, boolean met) {
        NewReport.SelfHandled own = settled ? new NewReport.SelfHandled("已清理", null, List.of()) : null;
        NewReport report = new NewReport("标题", "内容", channel, category, null, null, grid, null, null, own, List.of());
        in(() -> {
            Actor actor = Actor.of(by);
            Spot spot = grid == null ? Spot.UNKNOWN : Spot.of(new GridCode(grid));
            Situation nowhere = new Situation(null, config, organisation, now);
            UnitCode unit = Beginning.reporter(nowhere, actor, spot.unit());
            file = new CaseFile(new CaseNumber("JM20261123-0001"), config, report, spot, unit, now, false);
            Category known = category == null
                    ? config.categories().unclassified()
                    : config.categories().find(category).orElseThrow();
            file.classify(known.code(), given ? category + "-1" : null, known.level());
            if (met) {
                file.closeUnder(category + "-1-1");
            }
            steps.add(Beginning.begin(situation(), actor, unit));
        });
        return this;
    }

    Situation situation() {
        return new Situation(file, config, organisation, now);
    }

    /** The same case, to be driven on its own from here. */
    World copy() {
        World copy = new World(this);
        copy.now = now;
        copy.file = Copies.of(file);
        copy.steps.addAll(steps);
        return copy;
    }

    /** The same county without a case. */
    World copyOfCounty() {
        return new World(this);
    }

    private World(World other) {
        this.config = other.config;
        this.organisation = other.organisation;
    }

    /** Lets time pass. */
    World later(Duration time) {
        now = now.plus(time);
        return this;
    }

    World perform(StaffMember by, String operation) {
        return perform(by, request(operation));
    }

    World perform(StaffMember by, OperationRequest request) {
        return perform(by, request, request.attachments().size());
    }

    World perform(StaffMember by, OperationRequest request, int pictures) {
        later(Duration.ofMinutes(1));
        in(() -> steps.add(Steps.perform(situation(), Actor.of(by), request, pictures)));
        return this;
    }

    World dispatch(StaffMember by, String unit) {
        return perform(
                by,
                new OperationRequest("DISPATCH", new OperationRequest.Receiver(unit, null), null, List.of(), Map.of()));
    }

    World assign(StaffMember by, StaffMember to) {
        return perform(
                by,
                new OperationRequest(
                        "ASSIGN", new OperationRequest.Receiver(null, to.account()), null, List.of(), Map.of()));
    }

    World with(StaffMember by, String operation, String field, Object value) {
        return perform(by, new OperationRequest(operation, null, "说明", List.of(), Map.of(field, value)));
    }

    /** An operation with an opinion and a picture, and nothing else. */
    static OperationRequest request(String operation) {
        return new OperationRequest(operation, null, "说明", List.of(UUID.randomUUID()), Map.of());
    }

    List<Operation> offers(StaffMember by) {
        return Offers.of(situation(), Actor.of(by));
    }

    List<String> offered(StaffMember by) {
        return offers(by).stream().map(Operation::operation).toList();
    }

    Need need(StaffMember by, String operation, String need) {
        return offers(by).stream()
                .filter(o -> o.operation().equals(operation))
                .flatMap(o -> o.needs().stream())
                .filter(n -> n.name().equals(need))
                .findFirst()
                .orElseThrow();
    }

    List<CaseClock> clocks() {
        return file.clocks();
    }

    List<CaseClock> running(String rule) {
        return clocks().stream()
                .filter(c -> c.running() && c.rule().equals(rule))
                .toList();
    }

    List<CaseClock> all(String rule) {
        return clocks().stream().filter(c -> c.rule().equals(rule)).toList();
    }

    static void in(Runnable work) {
        Tenant.run(new CountyCode(COUNTY), work);
    }
}
