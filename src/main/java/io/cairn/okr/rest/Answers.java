package io.cairn.okr.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers as JSON, written here so that the form of numbers and names does not hang on Jira's settings. */
final class Answers {
    static final int OK = 200;
    static final int CREATED = 201;

    private Answers() {
    }

    static Response ok(Object shown) {
        return of(OK, Json.write(shown));
    }

    static Response created(Object shown) {
        return of(CREATED, Json.write(shown));
    }

    /** Done, and nothing to say. */
    static Response none() {
        return Response.noContent().build();
    }

    /** @param json as it was or will be remembered */
    static Response of(int status, String json) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(json).build();
    }
}
