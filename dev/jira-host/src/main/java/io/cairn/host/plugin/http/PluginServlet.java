package io.cairn.host.plugin.http;

import io.cairn.host.plugin.module.PluginScope;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** A plugin's servlet; started at its first request, since only that brings the servlet context, and served with the plugin's class loader. */
public final class PluginServlet {
    private final String name;
    private final PluginScope plugin;
    private final Servlet servlet;
    private final Map<String, String> parameters;
    private boolean started;

    /** @param parameters what the servlet is configured with */
    public PluginServlet(String name, PluginScope plugin, Servlet servlet, Map<String, String> parameters) {
        this.name = name;
        this.plugin = plugin;
        this.servlet = servlet;
        this.parameters = Map.copyOf(parameters);
    }

    /**
     * Answers a request.
     *
     * @param servletPath the part of the address that leads to the servlet
     * @param below       what follows it; empty for nothing
     */
    public void serve(HttpServletRequest request, HttpServletResponse response, String servletPath, String below) throws IOException, ServletException {
        start(request.getServletContext());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(plugin.loader());
        try {
            servlet.service(new BelowPath(request, servletPath, below.isEmpty() ? null : below), response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private synchronized void start(ServletContext context) throws ServletException {
        if (!started) {
            servlet.init(new Config(name, context, parameters));
            started = true;
        }
    }

    /** Ends it, if it was started. */
    public synchronized void stop() {
        if (started) {
            servlet.destroy();
            started = false;
        }
    }

    private record Config(String name, ServletContext context, Map<String, String> parameters) implements ServletConfig {
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
            return parameters.get(parameter);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
