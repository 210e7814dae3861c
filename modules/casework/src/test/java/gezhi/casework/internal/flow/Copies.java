package gezhi.casework.internal.flow;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** Copies entities field by field, as the database would. */
final class Copies {

    private Copies() {}

    @SuppressWarnings("unchecked")
    static <E> E of(E entity) {
        try {
            Constructor<?> empty = entity.getClass().getDeclaredConstructor();
            empty.setAccessible(true);
            Object copy = empty.newInstance();
            for (Class<?> type = entity.getClass(); type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        field.set(copy, field.get(entity));
                    }
                }
            }
            return (E) copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
