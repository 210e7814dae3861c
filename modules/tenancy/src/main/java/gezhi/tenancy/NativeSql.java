package gezhi.tenancy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks one of the few classes that write SQL by hand. Its statements name {@code tenant_id} themselves; the
 * architecture test refuses native SQL anywhere else.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface NativeSql {

    /** Why generated SQL does not do here. */
    String value();
}
