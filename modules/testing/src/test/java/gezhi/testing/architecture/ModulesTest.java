package gezhi.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static gezhi.testing.architecture.Modules.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Dependencies run one way, and modules meet at their root packages only. */
class ModulesTest {

    /** Inner to outer; a module that is not named here may use all of these and is used by none. */
    private static final List<String> ORDER =
            List.of("kernel", "tenancy", "access", "config", "grid", "registry", "casework");

    private static final Set<String> INSIDE = Set.of("internal", "rest", "web");

    @Test
    void the_modules_of_the_inner_order_are_there() {
        assertThat(Modules.names()).contains("kernel", "tenancy", "access", "config", "grid", "casework", "web");
    }

    @Test
    void modules_have_no_cycles() {
        slices().matching("gezhi.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void an_inner_module_does_not_know_an_outer_one() {
        classes()
                .that(lieInTheInnerOrder())
                .should(new ArchCondition<>("know only modules that come before their own") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        int own = ORDER.indexOf(Modules.of(type));
                        for (Dependency each : type.getDirectDependenciesFromSelf()) {
                            JavaClass target = each.getTargetClass();
                            if (isOurs(target)) {
                                int other = ORDER.indexOf(Modules.of(target));
                                boolean allowed = other >= 0 && other <= own;
                                events.add(new SimpleConditionEvent(type, allowed, each.getDescription()));
                            }
                        }
                    }
                })
                .check(CLASSES);
    }

    @Test
    void a_module_is_used_through_its_root_and_its_spi_only() {
        classes()
                .should(new ArchCondition<>("not reach into another module") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency each : type.getDirectDependenciesFromSelf()) {
                            JavaClass target = each.getTargetClass();
                            if (isOurs(target) && !Modules.of(target).equals(Modules.of(type))) {
                                boolean allowed = !INSIDE.contains(Modules.part(target));
                                events.add(new SimpleConditionEvent(type, allowed, each.getDescription()));
                            }
                        }
                    }
                })
                .check(CLASSES);
    }

    @Test
    void edges_do_not_touch_the_inside_of_their_own_module() {
        noClasses()
                .that()
                .resideInAnyPackage("gezhi.*.rest..", "gezhi.*.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gezhi.*.internal..")
                .check(CLASSES);
    }

    @Test
    void a_root_does_not_know_its_edges() {
        noClasses()
                .that()
                .resideOutsideOfPackages("gezhi.*.rest..", "gezhi.*.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("gezhi.*.rest..", "gezhi.*.web..")
                .check(CLASSES);
    }

    @Test
    void every_package_says_what_it_is() {
        for (String module : Modules.names()) {
            String file = "gezhi/" + module + "/package-info.class";
            try (InputStream in = getClass().getClassLoader().getResourceAsStream(file)) {
                assertThat(in != null || hasPackageSource(module)).as(module).isTrue();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** A package-info without annotations leaves no class file; its source stands beside the module's. */
    private static boolean hasPackageSource(String module) {
        String source = "src/main/java/gezhi/" + module + "/package-info.java";
        return List.of("../" + module, "../../tenant-config", "../../ops/" + module).stream()
                .map(folder -> java.nio.file.Path.of(folder, source))
                .anyMatch(java.nio.file.Files::exists);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(Modules.ROOT + ".");
    }

    private static DescribedPredicate<JavaClass> lieInTheInnerOrder() {
        return DescribedPredicate.describe("lie in the inner order", t -> ORDER.contains(Modules.of(t)));
    }
}
