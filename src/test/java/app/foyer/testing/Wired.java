package app.foyer.testing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Puts a service together as the server does, in one transaction of a test, with nobody who listens to events. */
public final class Wired {

    private final EntityManager em;
    private final Map<Class<?>, Object> made = new HashMap<>();

    private Wired(EntityManager em) {
        this.em = em;
    }

    /** @param type has a constructor without parameters, and so has everything that it wants */
    public static <T> T with(EntityManager em, Class<T> type) {
        return type.cast(new Wired(em).make(type));
    }

    private Object make(Class<?> type) {
        if (type == EntityManager.class) {
            return em;
        }
        if (type == Event.class) {
            return Proxy.newProxyInstance(
                    Wired.class.getClassLoader(), new Class<?>[] {Event.class}, (event, method, what) -> null);
        }
        if (!made.containsKey(type)) {
            try {
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                var bean = constructor.newInstance();
                made.put(type, bean);
                fill(bean, type);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot make " + type, e);
            }
        }
        return made.get(type);
    }

    private void fill(Object bean, Class<?> type) throws IllegalAccessException {
        for (var field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class) || field.getType() == EntityManager.class) {
                field.setAccessible(true);
                field.set(bean, make(field.getType()));
            }
        }
    }
}
