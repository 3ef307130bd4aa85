package io.cairn.host.plugin.http;

import jakarta.servlet.http.HttpServletRequest;

/** Parts of a request's address. */
public final class Addresses {
    private Addresses() {
    }

    /** The path below the context path, without parameters after semicolons: {@code /rest/okr/1.0/me}. */
    public static String path(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int semicolon = path.indexOf(';');
        return semicolon < 0 ? path : path.substring(0, semicolon);
    }

    /** Scheme, host and port as a browser writes them in {@code Origin}. */
    public static String origin(HttpServletRequest request) {
        boolean usual = request.getServerPort() == (request.getScheme().equals("https") ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + request.getServerPort());
    }
}
