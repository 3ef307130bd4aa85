package io.cairn.host.plugin.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jira's event publisher: listeners are called one after the other on the thread that publishes, in the order they registered; what they throw is logged and
 * does not reach the publisher (jira-platform.md C.15).
 */
public final class HostEvents implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(HostEvents.class);

    private record Listener(Object target, List<Method> handlers) {
        static Listener of(Object target) {
            List<Method> handlers = Arrays.stream(target.getClass().getMethods()).filter(method -> method.isAnnotationPresent(EventListener.class)).toList();
            handlers.stream().filter(method -> method.getParameterCount() != 1).findFirst().ifPresent(method -> {
                throw new IllegalArgumentException(method + " needs exactly one parameter to be an event listener");
            });
            if (handlers.isEmpty()) {
                throw new IllegalArgumentException(target.getClass().getName() + " has no public method with @EventListener");
            }
            return new Listener(target, handlers);
        }
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void register(Object target) {
        if (listeners.stream().noneMatch(listener -> listener.target() == target)) {
            listeners.add(Listener.of(target));
        }
    }

    @Override
    public void unregister(Object target) {
        listeners.removeIf(listener -> listener.target() == target);
    }

    @Override
    public void unregisterAll() {
        throw new UnsupportedOperationException("it would take away everybody's listeners");
    }

    @Override
    public void publish(Object event) {
        for (Listener listener : listeners) {
            listener.handlers().stream().filter(handler -> handler.getParameterTypes()[0].isInstance(event)).forEach(handler -> call(listener, handler, event));
        }
    }

    private static void call(Listener listener, Method handler, Object event) {
        try {
            handler.setAccessible(true);
            handler.invoke(listener.target(), event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed on {}", handler, event.getClass().getName(), e.getCause());
        } catch (IllegalAccessException e) {
            LOG.error("{} cannot be called", handler, e);
        }
    }

    /** Who is registered now. */
    public List<Object> registered() {
        return listeners.stream().map(Listener::target).toList();
    }
}
