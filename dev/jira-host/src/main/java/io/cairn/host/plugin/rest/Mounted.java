package io.cairn.host.plugin.rest;

import io.cairn.host.plugin.http.BelowPath;
import io.cairn.host.plugin.module.PluginScope;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.glassfish.jersey.servlet.ServletContainer;

/** One REST module of one plugin; started at its first request, since only that brings the servlet context. */
final class Mounted {
    private static final String LATEST = "latest";

    private final String path;
    private final String version;
    private final PluginScope plugin;
    private final ServletContainer container;
    private boolean started;

    Mounted(String path, String version, PluginScope plugin, ServletContainer container) {
        this.path = path;
        this.version = version;
        this.plugin = plugin;
        this.container = container;
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
        start(request.getServletContext());
        String rest = address.substring(matched.length());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(plugin.loader());
        try {
            container.service(new BelowPath(request, matched, rest.isEmpty() ? null : rest), response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private synchronized void start(ServletContext context) throws ServletException {
        if (!started) {
            container.init(new Config(toString(), context));
            started = true;
        }
    }

    synchronized void stop() {
        if (started) {
            container.destroy();
            started = false;
        }
    }

    private record Config(String name, ServletContext context) implements ServletConfig {
        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String parameter) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
