package io.cairn.okr.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Refusals in the shape of Jira's own REST interface. */
record Errors(List<String> errorMessages, Map<String, String> errors) {
    static Response of(int status, String message) {
        return Answers.of(status, Json.write(new Errors(List.of(message), Map.of())));
    }

    static Response onField(int status, String field, String message) {
        return Answers.of(status, Json.write(new Errors(List.of(), Map.of(field, message))));
    }
}
