package io.cairn.host.plugin.system;

import io.cairn.host.plugin.LeakReport;
import io.cairn.host.plugin.descriptor.PluginJar;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** Looks for what of a plugin is still alive. */
final class Leaks {
    /** The embedded database starts its own threads on whichever thread writes first, and they inherit its class loader; they end by themselves. */
    private static final String OF_DATABASE = "H2-";

    private final Parts parts;
    private final BundleContext system;
    private final Map<String, Set<String>> classesByPlugin = new ConcurrentHashMap<>();

    Leaks(Parts parts, BundleContext system) {
        this.parts = parts;
        this.system = system;
    }

    /** Remembers the plugin's classes, to recognise its threads when it is gone. */
    void watch(PluginJar jar) {
        classesByPlugin.put(jar.descriptor().key(), jar.classes());
    }

    LeakReport of(String key) {
        List<String> listeners = classes(parts.ground.events().registered().stream(), key);
        List<String> consumers = classes(parts.node.consumers().stream().map(Object.class::cast), key);
        return new LeakReport(threads(key), Stream.of(listeners, consumers).flatMap(List::stream).toList(), jobRunners(key), services(key), parts.visibleOf(key));
    }

    private List<String> threads(String key) {
        Set<String> classes = classesByPlugin.getOrDefault(key, Set.of());
        return Thread.getAllStackTraces().entrySet().stream().filter(entry -> entry.getKey() != Thread.currentThread())
                .filter(entry -> !entry.getKey().getName().startsWith(OF_DATABASE))
                .filter(entry -> isOf(entry.getKey(), entry.getValue(), key, classes)).map(entry -> entry.getKey().getName()).toList();
    }

    private static boolean isOf(Thread thread, StackTraceElement[] trace, String key, Set<String> classes) {
        return thread.getName().contains(key) || isOf(thread.getContextClassLoader(), key) || isOf(thread.getClass().getClassLoader(), key)
                || Arrays.stream(trace).anyMatch(frame -> classes.contains(frame.getClassName()));
    }

    private List<String> jobRunners(String key) {
        return parts.scheduler.runners().entrySet().stream().filter(entry -> isOf(entry.getValue().getClass().getClassLoader(), key))
                .map(entry -> entry.getKey().toString()).toList();
    }

    private List<String> services(String key) {
        return Arrays.stream(system.getBundles()).filter(bundle -> key.equals(bundle.getSymbolicName())).map(Bundle::getRegisteredServices)
                .filter(offered -> offered != null).flatMap(Arrays::stream).map(Leaks::describe).toList();
    }

    private static String describe(ServiceReference<?> reference) {
        return String.join(", ", (String[]) reference.getProperty(Constants.OBJECTCLASS));
    }

    private static List<String> classes(Stream<Object> objects, String key) {
        return objects.filter(object -> isOf(object.getClass().getClassLoader(), key)).map(object -> object.getClass().getName()).toList();
    }

    private static boolean isOf(ClassLoader loader, String key) {
        return loader instanceof BundleReference reference && key.equals(reference.getBundle().getSymbolicName());
    }
}
