package io.cairn.host.web.security;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.user.User;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Finds out who sends a request and binds him to the thread: by personal access token or by session. Basic authentication is off by default since
 * Jira 11 (jira-platform.md A.1); the status and words of the refusal are UNVERIFIED.
 */
public final class SignIn implements Filter {
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final Jira jira;
    private final Sessions sessions;

    public SignIn(Jira jira, Sessions sessions) {
        this.jira = jira;
        this.sessions = sessions;
    }

    @Override
    public void doFilter(ServletRequest plain, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plain;
        HttpServletResponse response = (HttpServletResponse) answer;
        String given = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        if (starts(given, BASIC)) {
            refuse(response, "Basic Authentication has been disabled on this instance.");
            return;
        }
        Optional<User> user = starts(given, BEARER) ? jira.tokens().authenticate(given.substring(BEARER.length()).strip()) : sessionUser(request);
        if (starts(given, BEARER) && user.isEmpty()) {
            refuse(response, "Client must be authenticated to access this resource.");
            return;
        }
        try (var bound = jira.currentUser().bind(user.orElse(null))) {
            chain.doFilter(new SignedIn(request, user), response);
        }
    }

    private Optional<User> sessionUser(HttpServletRequest request) {
        return sessions.userKey(request).flatMap(jira.users()::byKey).filter(User::active);
    }

    private static boolean starts(String header, String scheme) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static void refuse(HttpServletResponse response, String message) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "OAuth realm=\"jira\"");
        response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"" + message + "\",\"status-code\":401}");
    }
}
