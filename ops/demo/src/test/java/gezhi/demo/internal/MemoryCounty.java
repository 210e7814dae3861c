package gezhi.demo.internal;

import gezhi.access.Post;
import gezhi.access.StaffMember;
import gezhi.casework.NewReport;
import gezhi.casework.OperationRequest;
import gezhi.casework.internal.flow.Beginning;
import gezhi.casework.internal.flow.Organisation;
import gezhi.casework.internal.flow.Situation;
import gezhi.casework.internal.flow.Steps;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseStep;
import gezhi.casework.internal.model.Spot;
import gezhi.config.Category;
import gezhi.config.CountyConfig;
import gezhi.config.flow.Flow;
import gezhi.grid.Point;
import gezhi.grid.Unit;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.CountyCode;
import gezhi.kernel.GridCode;
import gezhi.kernel.Ids;
import gezhi.kernel.OfficeHours;
import gezhi.kernel.UnitCode;
import gezhi.kernel.WorkCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A county in memory: three townships, two villages each, two grids each, four departments; the real engine runs it. */
final class MemoryCounty implements Setting, Stage, Organisation {

    static final String COUNTY = "370215";

    /** A case with its history. */
    record Told(CaseFile file, List<CaseStep> steps) {}

    final Map<CaseNumber, Told> cases = new LinkedHashMap<>();
    private final CountyConfig config;
    private final Map<UnitCode, Unit> units = new LinkedHashMap<>();
    private final List<StaffMember> staff = new ArrayList<>();

    MemoryCounty(Flow flow) {
        config = new CountyConfig(
                Ids.next(),
                1,
                new CountyCode(COUNTY),
                "County",
                flow.model(),
                "GZ",
                flow,
                ShippedCategories.read(),
                new WorkCalendar(ZoneId.of("Asia/Shanghai"), List.of(OfficeHours.USUAL), Map.of()));
        build(flow);
        for (Unit unit : List.copyOf(units.values())) {
            flow.roles().values().stream()
                    .filter(r -> r.at().contains(unit.type()))
                    .forEach(r -> hire(r.name(), unit.code()));
        }
        hire("COUNTY_ADMIN", new UnitCode(COUNTY));
        hire("AUDITOR", new UnitCode(COUNTY));
    }

    private void build(Flow flow) {
        add(COUNTY, "COUNTY", null);
        for (String name : List.of("城市管理局", "住房和城乡建设局", "公安局", "信访局")) {
            add("D" + units.size(), "DEPARTMENT", COUNTY, name);
        }
        for (int t = 1; t <= 3; t++) {
            String town = COUNTY + "00" + t;
            add(town, "TOWNSHIP", COUNTY);
            if (flow.unitTypes().containsKey("STATION")) {
                add(town + "-SF", "STATION", town, "司法所");
                add(town + "-ZF", "STATION", town, "综合行政执法中队");
            }
            for (int v = 1; v <= 2; v++) {
                String village = town + "00" + v;
                add(village, "VILLAGE", town);
                add(village + "001", "GRID", village);
                add(village + "002", "GRID", village);
            }
        }
    }

    private void add(String code, String type, String parent) {
        add(code, type, parent, type + " " + code);
    }

    private void add(String code, String type, String parent, String name) {
        UnitCode key = new UnitCode(code);
        units.put(key, new Unit(key, name, type, parent == null ? null : new UnitCode(parent), null));
    }

    private void hire(String role, UnitCode unit) {
        for (int i = 1; i <= 2; i++) {
            String account = role + i + "@" + unit;
            staff.add(new StaffMember(UUID.randomUUID(), account, "Name", List.of(new Post(role, unit))));
        }
    }

    @Override
    public CaseNumber report(NewReport report, StaffMember by, Instant at) {
        CaseNumber number = new CaseNumber("GZ20261124-" + (10_000 + cases.size()));
        Actor actor = Actor.of(by);
        Spot spot = Spot.of(new GridCode(report.gridCode()));
        UnitCode unit = Beginning.reporter(new Situation(null, config, this, at), actor, spot.unit());
        CaseFile file = new CaseFile(number, config, report, spot, unit, at, false);
        Category category = report.category() == null
                ? config.categories().unclassified()
                : config.categories().find(report.category()).orElseThrow();
        file.classify(category.code(), report.filingCondition(), category.level());
        if (report.selfHandled() != null && report.selfHandled().closingCondition() != null) {
            file.closeUnder(report.selfHandled().closingCondition());
        }
        Told told = new Told(file, new ArrayList<>());
        told.steps().add(Beginning.begin(new Situation(file, config, this, at), actor, unit));
        cases.put(number, told);
        return number;
    }

    @Override
    public String perform(CaseNumber number, OperationRequest request, StaffMember by, Instant at) {
        Told told = cases.get(number);
        if (at.isBefore(told.file().stepAt())) {
            throw new IllegalStateException("before the last step");
        }
        Situation situation = new Situation(told.file(), config, this, at);
        int pictures = request.attachments().size();
        told.steps().add(Steps.perform(situation, Actor.of(by), request, pictures));
        return told.file().state();
    }

    @Override
    public UUID attach(String fileName, byte[] content, StaffMember by, Instant at) {
        return UUID.randomUUID();
    }

    @Override
    public CountyConfig config() {
        return config;
    }

    @Override
    public Optional<Unit> unit(UnitCode code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public boolean inForce(UnitCode code) {
        return units.containsKey(code);
    }

    @Override
    public List<UnitCode> ancestors(UnitCode code) {
        List<UnitCode> above = new ArrayList<>();
        for (UnitCode up = units.get(code).parent();
                up != null;
                up = units.get(up).parent()) {
            above.add(up);
        }
        return above;
    }

    @Override
    public List<Unit> ofType(String type) {
        return units.values().stream().filter(u -> u.type().equals(type)).toList();
    }

    @Override
    public List<Unit> children(UnitCode parent) {
        return units.values().stream().filter(u -> parent.equals(u.parent())).toList();
    }

    @Override
    public List<Unit> below(UnitCode unit, Collection<String> types) {
        return units.values().stream()
                .filter(u -> types.contains(u.type()) && ancestors(u.code()).contains(unit))
                .toList();
    }

    @Override
    public String name(UnitCode code) {
        return units.get(code).name();
    }

    @Override
    public List<StaffMember> holding(Collection<String> roles, UnitCode unit) {
        return staff.stream()
                .filter(s -> s.posts().stream().anyMatch(p -> p.unit().equals(unit) && roles.contains(p.role())))
                .toList();
    }

    @Override
    public List<StaffMember> staff(Collection<String> roles, UnitCode unit) {
        return holding(roles, unit);
    }

    @Override
    public boolean staffed(Collection<String> roles, UnitCode unit) {
        return !holding(roles, unit).isEmpty();
    }

    @Override
    public Set<UnitCode> staffed(Collection<String> roles) {
        return staff.stream()
                .flatMap(s -> s.posts().stream())
                .filter(p -> roles.contains(p.role()))
                .map(Post::unit)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Point> somewhere(GridCode grid, Random chance) {
        return Optional.of(new Point(120.4, 36.4));
    }

    /** How many cases are in each state. */
    Map<String, Integer> states() {
        Map<String, Integer> states = new HashMap<>();
        cases.values().forEach(t -> states.merge(t.file().state(), 1, Integer::sum));
        return states;
    }
}
