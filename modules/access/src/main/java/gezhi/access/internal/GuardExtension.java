package gezhi.access.internal;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.inject.spi.configurator.AnnotatedTypeConfigurator;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Puts the interceptor that asks for permissions on every bean that bears {@code @RequiresPermissions}. */
public class GuardExtension implements Extension {

    <T> void guard(@Observes @WithAnnotations(RequiresPermissions.class) ProcessAnnotatedType<T> event) {
        AnnotatedTypeConfigurator<T> type = event.configureAnnotatedType();
        if (type.getAnnotated().isAnnotationPresent(RequiresPermissions.class)) {
            type.add(new Guarded.Literal());
        }
        type.filterMethods(method -> method.isAnnotationPresent(RequiresPermissions.class))
                .forEach(method -> method.add(new Guarded.Literal()));
    }
}
