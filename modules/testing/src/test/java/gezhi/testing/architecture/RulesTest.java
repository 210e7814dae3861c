package gezhi.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static gezhi.testing.architecture.Modules.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import gezhi.tenancy.CountyEntity;
import gezhi.tenancy.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every class keeps to, whichever module it lies in. */
class RulesTest {

    private static final Pattern POOR_NAME = Pattern.compile(".*(Impl|Manager|Util|Utils|Helper|DTO|Dto)");

    @Test
    void everything_stored_belongs_to_a_county_but_for_the_registry() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotHaveFullyQualifiedName("gezhi.tenancy.internal.CountyRow")
                .should()
                .beAssignableTo(CountyEntity.class)
                .check(CLASSES);
    }

    @Test
    void entities_stay_inside_their_module() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage("gezhi.*.internal..")
                .check(CLASSES);
    }

    @Test
    void no_association_crosses_a_module() {
        CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(f -> f.isAnnotatedWith(ManyToOne.class)
                        || f.isAnnotatedWith(OneToMany.class)
                        || f.isAnnotatedWith(OneToOne.class)
                        || f.isAnnotatedWith(ManyToMany.class))
                .forEach(f -> f.getAllInvolvedRawTypes().stream()
                        .filter(t -> t.getPackageName().startsWith("gezhi."))
                        .forEach(t -> org.assertj.core.api.Assertions.assertThat(Modules.of(t))
                                .as(f.getFullName())
                                .isEqualTo(Modules.of(f.getOwner()))));
    }

    @Test
    void sql_is_written_by_hand_in_marked_classes_only() {
        noClasses()
                .that()
                .areNotAnnotatedWith(NativeSql.class)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a native query", call -> call.getTarget().getName().equals("createNativeQuery")))
                .check(CLASSES);
        noClasses()
                .that()
                .areNotAnnotatedWith(NativeSql.class)
                .and()
                .resideOutsideOfPackage("gezhi.tenancy.internal..")
                .and()
                .doNotHaveFullyQualifiedName("gezhi.web.Ready")
                .and()
                .doNotHaveFullyQualifiedName("gezhi.web.Tables")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .orShould()
                .callMethod(EntityManager.class, "unwrap", Class.class)
                .check(CLASSES);
    }

    @Test
    void the_tenant_is_set_by_edges_that_know_it() {
        noClasses()
                .that()
                .resideOutsideOfPackages("gezhi.tenancy..", "gezhi.access..", "gezhi.config..", "gezhi.demo..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a change of the tenant",
                        call -> call.getTargetOwner().getFullName().equals("gezhi.tenancy.Tenant")
                                && (call.getTarget().getName().equals("call")
                                        || call.getTarget().getName().equals("run"))))
                .check(CLASSES);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a " + Clock.class.getSimpleName() + " is injected")
                .check(CLASSES);
    }

    @Test
    void names_are_words_of_the_field() {
        noClasses().should().haveNameMatching(POOR_NAME.pattern()).check(CLASSES);
    }

    @Test
    void every_operation_of_a_root_is_guarded() {
        classes()
                .that(DescribedPredicate.describe("are services at a module's root", RulesTest::isService))
                .should(new ArchCondition<>("say for each public method who may call it") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethods().stream()
                                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .forEach(m -> events.add(new SimpleConditionEvent(
                                        m, isGuarded(type) || isGuarded(m), m.getFullName() + " is not guarded")));
                    }
                })
                .check(CLASSES);
    }

    /** What lies inwards of accounts cannot be guarded by them: its callers are. */
    private static boolean isService(JavaClass type) {
        return Modules.part(type).isEmpty()
                && !java.util.Set.of("kernel", "tenancy", "web").contains(Modules.of(type))
                && (type.isAnnotatedWith(ApplicationScoped.class) || type.isAnnotatedWith(RequestScoped.class));
    }

    private static boolean isGuarded(JavaClass type) {
        return type.getAnnotations().stream().anyMatch(a -> isGuard(a.getRawType()));
    }

    private static boolean isGuarded(JavaMethod method) {
        return method.getAnnotations().stream().anyMatch(a -> isGuard(a.getRawType()));
    }

    private static boolean isGuard(JavaClass annotation) {
        return annotation.getSimpleName().equals("OpenToAll")
                || annotation.getPackageName().equals("org.apache.shiro.authz.annotation");
    }
}
