package io.cairn.host;

import com.atlassian.jira.component.ComponentAccessor;
import io.cairn.host.plugin.HostService;
import java.util.List;

/** What {@link ComponentAccessor} finds: the services that plugins may import too. */
record Components(List<HostService<?>> services) implements ComponentAccessor.Worker {
    @Override
    public <T> T getComponent(Class<T> type) {
        return services.stream().filter(service -> service.type() == type).map(service -> type.cast(service.service())).findFirst().orElse(null);
    }

    @Override
    public <T> T getOSGiComponentInstanceOfType(Class<T> type) {
        return getComponent(type);
    }
}
