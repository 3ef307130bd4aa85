package io.cairn.host.plugin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The way into plugins over HTTP: {@code /rest/<path>/<version>}, {@code /plugins/servlet/...}, {@code /secure/X.jspa}, {@code /download/resources/...} and
 * {@code /download/batch/...}. The site asks it for these addresses with the current user already bound to the thread.
 */
public interface HttpDoor {
    /**
     * Answers a request if a plugin is in charge of its address.
     *
     * @return false if no plugin claims the address; nothing was written then
     */
    boolean handle(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;
}
