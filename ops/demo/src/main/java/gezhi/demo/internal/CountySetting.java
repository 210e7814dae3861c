package gezhi.demo.internal;

import gezhi.access.Staff;
import gezhi.access.StaffMember;
import gezhi.casework.CaseRecorder;
import gezhi.casework.NewReport;
import gezhi.casework.OperationRequest;
import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.grid.Locator;
import gezhi.grid.Point;
import gezhi.grid.Unit;
import gezhi.grid.Units;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The county for which the thread works, as a setting and as a stage. */
@ApplicationScoped
class CountySetting implements Stage {

    /** How far from a grid's middle a matter may lie, in degrees. */
    private static final double AROUND = 0.004;

    private static final int TRIES = 12;

    @Inject
    private Configurations configurations;

    @Inject
    private Units units;

    @Inject
    private Staff staff;

    @Inject
    private Locator locator;

    @Inject
    private CaseRecorder recorder;

    /** The county as it is now; who works where is asked once. */
    Setting snapshot() {
        return new Snapshot(configurations.current());
    }

    @Override
    public CaseNumber report(NewReport report, StaffMember by, Instant at) {
        return recorder.report(report, by, at);
    }

    @Override
    public String perform(CaseNumber number, OperationRequest request, StaffMember by, Instant at) {
        return recorder.perform(number, request, by, at);
    }

    @Override
    public UUID attach(String fileName, byte[] content, StaffMember by, Instant at) {
        return recorder.attach(fileName, content, by, at).id();
    }

    private final class Snapshot implements Setting {

        private record Held(String role, UnitCode unit) {}

        private final CountyConfig config;
        private final Map<Held, List<StaffMember>> holding = new HashMap<>();

        private Snapshot(CountyConfig config) {
            this.config = config;
        }

        @Override
        public CountyConfig config() {
            return config;
        }

        @Override
        public Optional<Unit> unit(UnitCode code) {
            return units.find(code);
        }

        @Override
        public List<UnitCode> ancestors(UnitCode code) {
            return units.ancestors(code);
        }

        @Override
        public List<Unit> ofType(String type) {
            return units.ofType(type);
        }

        @Override
        public List<Unit> children(UnitCode parent) {
            return units.children(parent);
        }

        @Override
        public List<StaffMember> holding(Collection<String> roles, UnitCode unit) {
            return roles.stream()
                    .flatMap(
                            role -> holding
                                    .computeIfAbsent(
                                            new Held(role, unit), h -> staff.holding(Set.of(h.role()), h.unit()))
                                    .stream())
                    .distinct()
                    .toList();
        }

        @Override
        public Optional<Point> somewhere(GridCode grid, Random chance) {
            Optional<Point> middle = locator.middle(grid);
            for (int i = 0; i < TRIES && middle.isPresent(); i++) {
                double lon = middle.get().lon() + AROUND * (chance.nextDouble() - 0.5);
                double lat = middle.get().lat() + AROUND * (chance.nextDouble() - 0.5);
                if (locator.locate(lon, lat).filter(grid::equals).isPresent()) {
                    return Optional.of(new Point(round(lon), round(lat)));
                }
            }
            return middle;
        }

        /** Six decimals are a tenth of a metre. */
        private static double round(double degrees) {
            return Math.round(degrees * 1e6) / 1e6;
        }
    }
}
