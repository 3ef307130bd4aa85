package io.cairn.host.plugin.servlet;

import io.cairn.host.plugin.Visitors;
import io.cairn.host.plugin.http.Addresses;
import io.cairn.host.plugin.http.Decoration;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Finds the servlet for an address below {@code /plugins/servlet}. */
public final class ServletDoor {
    private static final String PREFIX = "/plugins/servlet";

    private final List<MountedServlet> mounted = new CopyOnWriteArrayList<>();
    private final Visitors visitors;
    private final Decoration decoration;

    public ServletDoor(Visitors visitors, Decoration decoration) {
        this.visitors = visitors;
        this.decoration = decoration;
    }

    void add(MountedServlet servlet) {
        mounted.add(servlet);
    }

    void remove(MountedServlet servlet) {
        mounted.remove(servlet);
        servlet.stop();
    }

    /** True if a plugin answered, even if only to refuse. */
    public boolean handle(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String address = Addresses.path(request);
        if (!address.startsWith(PREFIX + "/")) {
            return false;
        }
        String path = address.substring(PREFIX.length());
        for (MountedServlet servlet : mounted) {
            Optional<String> matched = servlet.match(path);
            if (matched.isPresent()) {
                admit(servlet, request, response, matched.get(), path);
                return true;
            }
        }
        return false;
    }

    private void admit(MountedServlet servlet, HttpServletRequest request, HttpServletResponse response, String matched, String path)
            throws IOException, ServletException {
        int refusal = servlet.access().refusal(visitors.current());
        if (refusal != 0) {
            response.sendError(refusal);
            return;
        }
        decoration.around(request, response, kept -> servlet.serve(request, kept, PREFIX, matched, path));
    }

    /** Servlets of one plugin. */
    public List<String> ofPlugin(String pluginKey) {
        return mounted.stream().filter(servlet -> servlet.pluginKey().equals(pluginKey)).map(MountedServlet::toString).toList();
    }
}
