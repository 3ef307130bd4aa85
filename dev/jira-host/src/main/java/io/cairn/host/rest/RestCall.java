package io.cairn.host.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cairn.host.jira.user.User;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One call of the REST: who calls, what for, with what. */
final class RestCall {
    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServletRequest request;
    private final Map<String, String> pathValues;
    private final Optional<User> caller;
    private final URI base;

    RestCall(HttpServletRequest request, Map<String, String> pathValues, Optional<User> caller, URI base) {
        this.request = request;
        this.pathValues = pathValues;
        this.caller = caller;
        this.base = base;
    }

    /** @throws RestProblem 401 if nobody is logged in */
    User user() {
        return caller.orElseThrow(RestProblem::anonymous);
    }

    Optional<User> caller() {
        return caller;
    }

    Locale locale() {
        return caller.map(user -> user.localeOr(Locale.US)).orElse(Locale.US);
    }

    String path(String name) {
        return pathValues.get(name);
    }

    /** A parameter of the query; empty if it is missing. */
    String param(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The first of these parameters that is given; empty if none is. */
    String anyParam(String... names) {
        return Arrays.stream(names).map(this::param).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }

    /** Values of a parameter, each of which may itself be a list with commas. */
    List<String> list(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).flatMap(value -> Arrays.stream(value.split(","))).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    /** A whole number that is not negative. @throws RestProblem 400 if it is none */
    int number(String name, int otherwise) {
        String value = param(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            return Math.max(0, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            throw RestProblem.of(400, "'" + value + "' is not a number for '" + name + "'.");
        }
    }

    /** A number in the path. @throws RestProblem 404 if it is none */
    long id(String name) {
        String value = path(name);
        if (!value.matches("\\d{1,18}")) {
            throw RestProblem.notFound();
        }
        return Long.parseLong(value);
    }

    /** The body as a JSON object. @throws RestProblem 400 if it is not, 415 if it does not say so */
    JsonNode body() throws IOException {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw RestProblem.of(415, "Unsupported Media Type");
        }
        try {
            JsonNode body = JSON.readTree(request.getInputStream());
            if (body == null || !body.isObject()) {
                throw RestProblem.of(400, "A JSON object is expected.");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw RestProblem.of(400, "Can not deserialize the request: " + e.getOriginalMessage());
        }
    }

    /** The body as it is. */
    HttpServletRequest request() {
        return request;
    }

    /** Absolute address of something below the site. */
    String link(String path) {
        return base + path;
    }
}
