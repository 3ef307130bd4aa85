package io.cairn.host.rest;

import java.util.List;
import java.util.Map;

/** A refusal in Jira's shape {@code {errorMessages, errors}}. */
final class RestProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    private RestProblem(int status, List<String> messages, Map<String, String> errors) {
        super(status + " " + messages + errors);
        this.status = status;
        this.messages = messages;
        this.errors = errors;
    }

    static RestProblem of(int status, String message) {
        return new RestProblem(status, List.of(message), Map.of());
    }

    static RestProblem field(String field, String message) {
        return new RestProblem(400, List.of(), Map.of(field, message));
    }

    static RestProblem notFound() {
        return of(404, "Not found");
    }

    /** Jira's words for a call that needs a user. */
    static RestProblem anonymous() {
        return of(401, "You are not authenticated. Authentication required to perform this operation.");
    }

    int status() {
        return status;
    }

    List<String> messages() {
        return messages;
    }

    Map<String, String> errors() {
        return errors;
    }
}
