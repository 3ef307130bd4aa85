package io.cairn.host.plugin.rest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.Visitors;
import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.ModuleHeader;
import io.cairn.host.plugin.module.PluginModule;
import io.cairn.host.plugin.module.PluginScope;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.osgi.framework.wiring.BundleWiring;

/**
 * {@code <rest path version>}: all classes of the bundle with {@code @Path} or {@code @Provider}, at {@code /rest/<path>/<version>} and {@code /latest}
 * (jira-platform.md C.2). Resources are made for each request.
 */
public final class RestModule implements PluginModule {
    private final ModuleHeader header;
    private final PluginScope plugin;
    private final RestDoor door;
    private final Visitors visitors;
    private final String path;
    private final String version;
    private Mounted mounted;

    public RestModule(ModuleHeader header, XmlNode node, PluginScope plugin, RestDoor door, Visitors visitors) {
        this.header = header;
        this.plugin = plugin;
        this.door = door;
        this.visitors = visitors;
        String written = node.required("path");
        this.path = written.startsWith("/") ? written : "/" + written;
        this.version = node.required("version");
        node.children("dispatcher").forEach(XmlNode::text);
        if (!node.children("package").isEmpty()) {
            throw node.refusal("has <package>; that REST v2 honours it is not known (jira-platform.md C.2), so this host refuses it");
        }
    }

    @Override
    public void enable() {
        ResourceConfig application = new ResourceConfig();
        application.setClassLoader(plugin.loader());
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        // An error status without a body stays as the resource made it, instead of becoming the site's error page.
        application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        application.register(JacksonFeature.withoutExceptionMappers());
        application.register(new SpringBeans(plugin));
        application.register(new AccessFilter(visitors));
        application.register(new XsrfFilter());
        application.register(new JsonMapper(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
        application.registerClasses(classes());
        mounted = new Mounted(path, version, plugin, new ServletContainer(application));
        door.add(mounted);
    }

    private Set<Class<?>> classes() {
        Collection<String> files = plugin.bundle().adapt(BundleWiring.class)
                .listResources("/", "*.class", BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE);
        Set<Class<?>> found = files.stream().map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .filter(name -> !name.endsWith("module-info") && !name.endsWith("package-info")).map(this::load)
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)).collect(Collectors.toSet());
        if (found.stream().noneMatch(type -> type.isAnnotationPresent(Path.class))) {
            throw new PluginException(PluginException.Reason.MODULE, header + ": the bundle has no class with @Path");
        }
        return found;
    }

    private Class<?> load(String name) {
        return plugin.load(name, header.toString());
    }

    @Override
    public void disable() {
        if (mounted != null) {
            door.remove(mounted);
            mounted = null;
        }
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
