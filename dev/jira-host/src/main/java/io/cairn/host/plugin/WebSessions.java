package io.cairn.host.plugin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** What the container must know of the session behind a request; the site implements it. */
public interface WebSessions {
    /** The form token {@code atl_token} of the request's session, made if needed; never null. */
    String xsrfToken(HttpServletRequest request);

    /** True if the person has entered the password again lately (WebSudo). */
    boolean hasWebSudo(HttpServletRequest request);

    /** Sends the browser to the page that asks for the password and comes back to this request's address. */
    void askForPassword(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Address of the log-in page which leads back to {@code target}. */
    URI loginUri(URI target);
}
