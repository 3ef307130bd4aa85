package io.cairn.host.plugin.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cairn.host.plugin.HttpDoor;
import io.cairn.host.plugin.Plugins;
import io.cairn.host.plugin.Visitors;
import io.cairn.host.plugin.http.Addresses;
import io.cairn.host.plugin.webresource.ClientSupport;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All ways into plugins. Besides those of Jira there are three of the host, for tests: {@code /host/complaints} (GET, DELETE) and {@code /host/leaks/<key>}
 * for system administrators, and the script that pages of plugins need.
 */
final class Doors implements HttpDoor {
    private static final Pattern FILE = Pattern.compile("/download/resources/([^/]+)/(.+)");
    private static final Pattern BATCH = Pattern.compile("/download/batch/([^/]+)/([^/]+)\\.(js|css)");
    private static final Pattern BATCH_FILE = Pattern.compile("/download/batch/([^/]+)/(.+)");
    private static final String COMPLAINTS = "/host/complaints";
    private static final String LEAKS = "/host/leaks/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Parts parts;
    private final Plugins plugins;

    Doors(Parts parts, Plugins plugins) {
        this.parts = parts;
        this.plugins = plugins;
    }

    @Override
    public boolean handle(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String path = Addresses.path(request);
        if (path.startsWith("/rest/")) {
            return parts.rest.handle(request, response);
        }
        if (path.startsWith("/plugins/servlet/")) {
            return parts.servlets.handle(request, response);
        }
        if (path.startsWith("/secure/")) {
            return parts.actions.handle(request, response);
        }
        if (path.startsWith("/download/")) {
            return download(path, request, response);
        }
        return path.startsWith("/host/") && host(path, request, response);
    }

    private boolean download(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (path.equals(ClientSupport.PATH)) {
            write(ClientSupport.script(), "js", response);
            return true;
        }
        Matcher batch = BATCH.matcher(path);
        if (batch.matches() && batch.group(1).equals(batch.group(2))) {
            String content = parts.resources.batch(batch.group(1), batch.group(3), language(request));
            if (content != null) {
                write(content, batch.group(3), response);
                return true;
            }
        }
        Matcher file = FILE.matcher(path);
        if (!file.matches()) {
            file = BATCH_FILE.matcher(path);
        }
        return file.matches() && parts.downloads.write(file.group(1), file.group(2), response);
    }

    private static Locale language(HttpServletRequest request) {
        return Locale.forLanguageTag(Optional.ofNullable(request.getParameter("locale")).orElse("en"));
    }

    private static void write(String content, String extension, HttpServletResponse response) throws IOException {
        response.setContentType(extension.equals("js") ? "application/javascript;charset=UTF-8" : "text/css;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        // The address changes with the plugin, so a browser may keep it; while developing it must ask.
        response.setHeader("Cache-Control", "private, no-cache");
        response.getWriter().write(content);
    }

    private boolean host(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean known = path.equals(COMPLAINTS) || path.startsWith(LEAKS);
        if (known && parts.site.visitors().current().filter(Visitors.Visitor::systemAdmin).isEmpty()) {
            response.sendError(403);
            return true;
        }
        if (path.equals(COMPLAINTS)) {
            json(parts.complaints().all(), response);
            if (request.getMethod().equals("DELETE")) {
                parts.complaints().clear();
            }
        } else if (known) {
            json(plugins.leaks(path.substring(LEAKS.length())), response);
        }
        return known;
    }

    private static void json(Object value, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(JSON.writeValueAsString(value));
    }
}
