package io.cairn.host.plugin.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as a servlet sees it that is mapped to a path: {@code servletPath} is what was matched, {@code pathInfo} the rest. */
final class BelowPath extends HttpServletRequestWrapper {
    private final String servletPath;
    private final String pathInfo;

    /** @param pathInfo null if nothing follows */
    BelowPath(HttpServletRequest request, String servletPath, String pathInfo) {
        super(request);
        this.servletPath = servletPath;
        this.pathInfo = pathInfo;
    }

    @Override
    public String getServletPath() {
        return servletPath;
    }

    @Override
    public String getPathInfo() {
        return pathInfo;
    }
}
