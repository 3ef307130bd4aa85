package io.cairn.host.web.security;

import io.cairn.host.plugin.WebSessions;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/** Who is behind a browser's session, its form token, and whether the password was given again lately. */
public final class Sessions implements WebSessions {
    /** Cookie and parameter of the form token, named as in Jira (jira-platform.md C.7). */
    public static final String TOKEN_COOKIE = "atlassian.xsrf.token";
    public static final String TOKEN_PARAMETER = "atl_token";
    /** How long administrators stay in the secure session; Jira's default. */
    static final Duration SUDO = Duration.ofMinutes(10);

    private static final String USER = "io.cairn.host.user";
    private static final String TOKEN = "io.cairn.host.token";
    private static final String SUDO_UNTIL = "io.cairn.host.sudo";
    private static final int LIFETIME_SECONDS = (int) Duration.ofHours(5).toSeconds();

    private final SecureRandom random = new SecureRandom();
    private final Supplier<URI> baseUrl;

    /** @param baseUrl the site's address with its context path, without a slash at the end */
    public Sessions(Supplier<URI> baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Key of the user who logged in; empty for anonymous. */
    public Optional<String> userKey(HttpServletRequest request) {
        return Optional.ofNullable(attribute(request, USER)).map(String.class::cast);
    }

    /** Begins a session for a user whose password was right; what an earlier session of this browser held is gone. */
    public void signIn(HttpServletRequest request, HttpServletResponse response, String userKey) {
        signOut(request);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(LIFETIME_SECONDS);
        session.setAttribute(USER, userKey);
        response.addCookie(cookie(request, xsrfToken(request)));
    }

    public void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Keeps the cookie in step with the session, so that scripts find the token where Jira puts it. */
    public void refreshCookie(HttpServletRequest request, HttpServletResponse response) {
        String token = xsrfToken(request);
        if (!cookieOf(request).map(token::equals).orElse(false)) {
            response.addCookie(cookie(request, token));
        }
    }

    /** True if the request carries the form token of its session. */
    public boolean hasXsrfToken(HttpServletRequest request) {
        String given = request.getParameter(TOKEN_PARAMETER);
        return given != null && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), xsrfToken(request).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String xsrfToken(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        synchronized (session) {
            String token = (String) session.getAttribute(TOKEN);
            if (token == null) {
                token = newToken(session.getAttribute(USER) != null);
                session.setAttribute(TOKEN, token);
            }
            return token;
        }
    }

    /** The password was right: begins the secure administrator session. */
    public void grantWebSudo(HttpServletRequest request) {
        request.getSession(true).setAttribute(SUDO_UNTIL, Instant.now().plus(SUDO));
    }

    /** Ends the secure administrator session. */
    public void dropWebSudo(HttpServletRequest request) {
        request.getSession(true).removeAttribute(SUDO_UNTIL);
    }

    @Override
    public boolean hasWebSudo(HttpServletRequest request) {
        Instant until = (Instant) attribute(request, SUDO_UNTIL);
        return until != null && Instant.now().isBefore(until);
    }

    @Override
    public void askForPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", request.getContextPath() + "/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination=" + encode(address(request)));
    }

    @Override
    public URI loginUri(URI target) {
        return URI.create(baseUrl.get() + "/login.jsp?permissionViolation=true&os_destination=" + encode(target.toString()));
    }

    /** Address of a request within the site with its query, as {@code os_destination} and {@code webSudoDestination} take it. */
    public static String address(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** Escapes a value for a query. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Object attribute(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }

    private static Optional<String> cookieOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(TOKEN_COOKIE)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static Cookie cookie(HttpServletRequest request, String token) {
        Cookie cookie = new Cookie(TOKEN_COOKIE, token);
        cookie.setPath(request.getContextPath());
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** Looks like Jira's: server id, hash, and whether somebody is logged in. */
    private String newToken(boolean signedIn) {
        byte[] bytes = new byte[20];
        random.nextBytes(bytes);
        return "CAIR-NHST-JIRA-0001_" + HexFormat.of().formatHex(bytes) + (signedIn ? "_lin" : "_lout");
    }
}
