package io.cairn.host.plugin.servlet;

import io.cairn.host.plugin.http.Access;
import io.cairn.host.plugin.http.PluginServlet;
import io.cairn.host.plugin.module.ModuleHeader;
import io.cairn.host.plugin.module.PluginScope;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One servlet of one plugin. */
final class MountedServlet {
    private final ModuleHeader header;
    private final PluginScope plugin;
    private final HttpServlet servlet;
    private final List<String> patterns;
    private final PluginServlet running;

    MountedServlet(ModuleHeader header, PluginScope plugin, HttpServlet servlet, List<String> patterns, Map<String, String> parameters) {
        this.header = header;
        this.plugin = plugin;
        this.servlet = servlet;
        this.patterns = patterns;
        this.running = new PluginServlet(header.completeKey(), plugin, servlet, parameters);
    }

    String pluginKey() {
        return plugin.key();
    }

    Access access() {
        return Access.of(Access.OF_SERVLETS, servlet.getClass());
    }

    @Override
    public String toString() {
        return header.toString();
    }

    /** The part of the path that the servlet's pattern matches literally; longest first; empty if none matches. */
    Optional<String> match(String path) {
        return patterns.stream().filter(pattern -> pattern.endsWith("/*") ? (path + "/").startsWith(pattern.substring(0, pattern.length() - 1)) : path.equals(pattern))
                .map(pattern -> pattern.endsWith("/*") ? pattern.substring(0, pattern.length() - 2) : pattern)
                .max(java.util.Comparator.comparingInt(String::length));
    }

    void serve(HttpServletRequest request, HttpServletResponse response, String prefix, String matched, String path) throws IOException, ServletException {
        running.serve(request, response, prefix + matched, path.substring(matched.length()));
    }

    void stop() {
        running.stop();
    }
}
