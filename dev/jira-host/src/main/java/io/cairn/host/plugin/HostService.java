package io.cairn.host.plugin;

/**
 * An object that plugins may import as an OSGi service.
 *
 * @param type   interface under which it is offered
 */
public record HostService<T>(Class<T> type, T service) {
    public HostService {
        if (!type.isInstance(service)) {
            throw new IllegalArgumentException(service + " is not a " + type.getName());
        }
    }
}
