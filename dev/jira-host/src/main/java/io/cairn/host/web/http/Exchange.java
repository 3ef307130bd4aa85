package io.cairn.host.web.http;

import io.cairn.host.jira.user.User;
import io.cairn.host.web.template.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request for one of the host's own pages, and its answer. */
public final class Exchange {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Map<String, String> pathValues;
    private final Optional<User> user;
    private final Texts texts;

    public Exchange(HttpServletRequest request, HttpServletResponse response, Map<String, String> pathValues, Optional<User> user, Texts texts) {
        this.request = request;
        this.response = response;
        this.pathValues = Map.copyOf(pathValues);
        this.user = user;
        this.texts = texts;
    }

    public HttpServletRequest request() {
        return request;
    }

    public HttpServletResponse response() {
        return response;
    }

    /** Who asks; empty for anonymous. */
    public Optional<User> visitor() {
        return user;
    }

    /** Who asks, on pages that only a known user reaches. */
    public User user() {
        return user.orElseThrow(() -> new IllegalStateException("this page is only for people who logged in"));
    }

    public Texts texts() {
        return texts;
    }

    /** A text in the visitor's language. */
    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** A named part of the address. */
    public String path(String name) {
        return pathValues.get(name);
    }

    /** A parameter without surrounding blanks; empty if it is missing. */
    public String param(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    public boolean has(String name) {
        return request.getParameter(name) != null;
    }

    /** All values of a parameter that are not blank. */
    public List<String> params(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    /** A whole number. Empty if it is missing; {@link HttpProblem} 400 if it is none. */
    public Optional<Long> number(String name) {
        String value = param(name);
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(value));
        } catch (NumberFormatException e) {
            throw new HttpProblem(400, "error.number");
        }
    }

    /** @param address within the site, from {@code /} on, without the context path */
    public void redirect(String address) throws IOException {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", request.getContextPath() + address);
    }

    /** Answers with a whole HTML document, never cached. */
    public void html(int status, String document) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        response.getWriter().write(document);
    }
}
