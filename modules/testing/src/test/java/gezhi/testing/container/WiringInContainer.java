package gezhi.testing.container;

import static gezhi.testing.container.TwoCounties.TWIN;
import static gezhi.testing.container.TwoCounties.XINTIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gezhi.access.Acting;
import gezhi.access.ActiveUser;
import gezhi.config.Models;
import gezhi.config.flow.Call;
import gezhi.config.flow.Flow;
import gezhi.config.spi.FlowVocabulary;
import gezhi.kernel.NotAllowed;
import gezhi.kernel.Unauthenticated;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.junit.jupiter.api.Test;

/** The modules fit together as the server puts them together. */
class WiringInContainer extends InContainer {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<FlowVocabulary> vocabularies;

    @Test
    void every_service_can_be_made() {
        Set<String> modules = new TreeSet<>();
        for (Bean<?> bean : ours()) {
            assertThat(reference(bean)).as(bean.toString()).isNotNull();
            if (bean.getScope().equals(ApplicationScoped.class)) {
                modules.add(module(bean));
                assertThat(made(bean)).as(bean.toString()).isNotNull();
            }
        }
        assertThat(modules).contains("kernel", "tenancy", "access", "config", "grid", "casework", "command");
    }

    @Test
    void whoever_is_not_logged_in_is_refused_by_every_guarded_operation() throws Exception {
        List<Operation> guarded = guarded();
        assertThat(guarded).hasSizeGreaterThan(20);
        for (Operation operation : guarded) {
            assertThat(thrownBy(() -> Tenant.call(XINTIAN, operation)))
                    .as(operation.toString())
                    .isInstanceOf(Unauthenticated.class);
        }
    }

    @Test
    void whoever_holds_no_post_is_refused_by_every_guarded_operation() throws Exception {
        ActiveUser stranger = new ActiveUser(XINTIAN, UUID.randomUUID(), "stranger", "陌生人", List.of());
        for (Operation operation : guarded()) {
            assertThat(thrownBy(() -> Acting.as(stranger, operation)))
                    .as(operation.toString())
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void in_another_county_nobodys_posts_count() throws Exception {
        ActiveUser administrator = counties.user(TWIN, "supervisor1");
        for (Operation operation : guarded()) {
            assertThat(thrownBy(() -> Acting.as(administrator, () -> Tenant.call(XINTIAN, operation))))
                    .as(operation.toString())
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void every_condition_rule_and_effect_that_a_model_names_is_there() {
        FlowVocabulary vocabulary = vocabularies.get();
        assertThat(Models.names()).isNotEmpty();
        for (String model : Models.names()) {
            Flow flow = Models.flow(model, java.util.Map.of());
            assertThat(vocabulary.conditions())
                    .as(model)
                    .containsAll(names(Stream.of(
                                    flow.intake().stream().flatMap(i -> i.when().stream()),
                                    flow.automatic().stream().flatMap(a -> a.when().stream()),
                                    moves(flow).flatMap(m -> m.when().stream()))
                            .flatMap(s -> s)));
            assertThat(vocabulary.rules())
                    .as(model)
                    .containsAll(names(moves(flow).flatMap(m -> m.rules().stream())));
            assertThat(vocabulary.effects())
                    .as(model)
                    .containsAll(names(moves(flow).flatMap(m -> m.effects().stream())));
        }
    }

    @Test
    void every_message_is_there_in_both_languages_with_as_many_arguments() {
        Set<String> withMessages = new TreeSet<>();
        for (String module : ours().stream().map(WiringInContainer::module).collect(Collectors.toSet())) {
            ResourceBundle chinese = bundle(module, Locale.ROOT);
            ResourceBundle english = bundle(module, Locale.ENGLISH);
            assertThat(english == null).as(module).isEqualTo(chinese == null);
            if (chinese != null) {
                withMessages.add(module);
                assertThat(english.keySet()).as(module).containsExactlyInAnyOrderElementsOf(chinese.keySet());
                for (String code : chinese.keySet()) {
                    assertThat(code).startsWith(module + ".");
                    assertThat(english.getString(code)).as(code).doesNotContainPattern("\\p{IsHan}");
                    // Not the same ones: a label comes along in each language.
                    assertThat(arguments(english.getString(code)))
                            .as(code)
                            .hasSameSizeAs(arguments(chinese.getString(code)));
                }
            }
        }
        assertThat(withMessages).contains("kernel", "access", "config", "grid", "casework");
    }

    private Collection<Bean<?>> ours() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(b -> b.getBeanClass().getPackageName().startsWith("gezhi."))
                .filter(b -> !b.getBeanClass().getPackageName().startsWith("gezhi.testing"))
                .collect(Collectors.toList());
    }

    private Object reference(Bean<?> bean) {
        Class<?> type = bean.getTypes().contains(bean.getBeanClass()) ? bean.getBeanClass() : Object.class;
        return beans.getReference(bean, type, beans.createCreationalContext(bean));
    }

    private <T> T made(Bean<T> bean) {
        CreationalContext<T> creation = beans.createCreationalContext(bean);
        return beans.getContext(bean.getScope()).get(bean, creation);
    }

    private List<Operation> guarded() {
        return ours().stream()
                .filter(b -> b.getBeanClass().getPackageName().equals("gezhi." + module(b)))
                .flatMap(b -> Arrays.stream(b.getBeanClass().getDeclaredMethods())
                        .filter(m -> Modifier.isPublic(m.getModifiers()) && isGuarded(m))
                        .map(m -> new Operation(reference(b), m)))
                .collect(Collectors.toList());
    }

    private static boolean isGuarded(Method method) {
        return method.isAnnotationPresent(RequiresPermissions.class)
                || method.getDeclaringClass().isAnnotationPresent(RequiresPermissions.class);
    }

    /** A guarded operation, called with nothing: the guard has to stand before the first look at an argument. */
    private record Operation(Object service, Method method) implements Callable<Object> {

        @Override
        public Object call() throws Exception {
            try {
                Object[] arguments = Arrays.stream(method.getParameterTypes())
                        .map(type -> type.isPrimitive() ? (type == boolean.class ? (Object) false : (Object) 0) : null)
                        .toArray();
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    private static Throwable thrownBy(Callable<?> work) {
        return catchThrowable(work::call);
    }

    private static String module(Bean<?> bean) {
        return bean.getBeanClass().getPackageName().split("\\.")[1];
    }

    private static Stream<gezhi.config.flow.Move> moves(Flow flow) {
        return flow.states().keySet().stream().flatMap(s -> flow.moves(s).stream());
    }

    private static Set<String> names(Stream<Call> calls) {
        return calls.map(Call::name).collect(Collectors.toSet());
    }

    private static ResourceBundle bundle(String module, Locale locale) {
        try {
            return ResourceBundle.getBundle(
                    "gezhi." + module + ".messages",
                    locale,
                    Thread.currentThread().getContextClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        } catch (MissingResourceException e) {
            return null;
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
