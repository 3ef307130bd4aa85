package io.cairn.host.plugin.rest;

import io.cairn.host.plugin.http.PluginServlet;
import io.cairn.host.plugin.module.PluginScope;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.glassfish.jersey.servlet.ServletContainer;

/** One REST module of one plugin. */
final class Mounted {
    private static final String LATEST = "latest";

    private final String path;
    private final String version;
    private final PluginScope plugin;
    private final PluginServlet running;

    Mounted(String path, String version, PluginScope plugin, ServletContainer container) {
        this.path = path;
        this.version = version;
        this.plugin = plugin;
        this.running = new PluginServlet(toString(), plugin, container, Map.of());
    }

    String pluginKey() {
        return plugin.key();
    }

    @Override
    public String toString() {
        return "/rest" + path + "/" + version;
    }

    /** The part of the address that belongs to this module, {@code /rest/okr/1.0} or {@code /rest/okr/latest}; null if it is another's. */
    String match(String address, boolean isLatest) {
        String own = "/rest" + path + "/";
        for (String name : isLatest ? new String[] {version, LATEST} : new String[] {version}) {
            if (address.equals(own + name) || address.startsWith(own + name + "/")) {
                return own + name;
            }
        }
        return null;
    }

    String path() {
        return path;
    }

    String version() {
        return version;
    }

    void serve(HttpServletRequest request, HttpServletResponse response, String matched, String address) throws IOException, ServletException {
        running.serve(request, response, matched, address.substring(matched.length()));
    }

    void stop() {
        running.stop();
    }
}
