package io.cairn.host.plugin;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything of a plugin that is still alive; all lists are empty for a plugin that cleaned up after itself and is off.
 *
 * @param threads        names of running threads that belong to the plugin's class loader or carry its key
 * @param eventListeners classes still registered with the event publisher
 * @param jobRunners     keys of job runners still registered; scheduled jobs may stay (jira-platform.md C.16)
 * @param services       OSGi services still offered by the bundle
 * @param modules        complete keys of modules that are still enabled: menu entries, panels, resources, functions
 */
public record LeakReport(List<String> threads, List<String> eventListeners, List<String> jobRunners, List<String> services, List<String> modules) {
    /** True if nothing is left. */
    public boolean isEmpty() {
        return Stream.of(threads, eventListeners, jobRunners, services, modules).allMatch(List::isEmpty);
    }
}
