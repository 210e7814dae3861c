package gezhi.config.internal;

import gezhi.config.Difference;
import gezhi.config.Difference.Area;
import gezhi.config.Effect;
import gezhi.config.flow.Flow;
import gezhi.config.flow.UnitType;
import gezhi.config.internal.difference.Side;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.StaffRow;
import gezhi.config.pack.UnitRow;
import gezhi.config.spi.OpenCases;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts whom differences touch. */
final class Effects {

    private static final String GRID = Flow.GRID;

    private Effects() {}

    /**
     * Whom the differences touch.
     *
     * @param pack structure and staff of the county
     * @param open its open cases
     */
    static Effect of(
            List<Difference> differences, Side before, Side after, CountyPack pack, Collection<OpenCases.Count> open) {
        Set<String> categories = codes(differences, Area.CATEGORIES);
        Set<String> types = names(differences, Area.UNIT_TYPES);
        Set<String> roles = new HashSet<>(names(differences, Area.ROLES));
        differences.stream()
                .filter(d -> d.area() == Area.UNIT_TYPES && d.subject().contains("."))
                .forEach(d -> Stream.of(before, after)
                        .forEach(side -> roles.addAll(post(side, d.subject().split("\\.")))));
        long staff = pack.staff().stream()
                .filter(row -> row.roles().stream().anyMatch(roles::contains))
                .map(StaffRow::account)
                .distinct()
                .count();
        long units = pack.organisation().stream()
                        .map(UnitRow::type)
                        .filter(types::contains)
                        .count()
                + (types.contains(GRID) ? pack.grids().size() : 0);
        return new Effect(
                open.stream().mapToLong(OpenCases.Count::cases).sum(),
                open.stream()
                        .filter(c -> categories.contains(c.category()))
                        .mapToLong(OpenCases.Count::cases)
                        .sum(),
                (int) staff,
                (int) units);
    }

    private static Collection<String> post(Side side, String... typeAndPost) {
        UnitType type = side.config().flow().unitTypes().get(typeAndPost[0]);
        return type == null ? List.of() : type.roles(typeAndPost[1]);
    }

    private static Set<String> names(List<Difference> differences, Area area) {
        return differences.stream()
                .filter(d -> d.area() == area)
                .map(d -> d.subject().split("\\.")[0])
                .collect(Collectors.toSet());
    }

    /** A category's own code: a filing condition's begins with it. */
    private static Set<String> codes(List<Difference> differences, Area area) {
        return differences.stream()
                .filter(d -> d.area() == area)
                .map(d -> String.join("-", Arrays.asList(d.subject().split("-")).subList(0, 2)))
                .collect(Collectors.toSet());
    }
}
