package io.cairn.okr.rest;

import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What does not even reach a resource, in the same shape as every refusal: an address that is none, such as one with an id that
 * cannot be one (404 in the words of what is missing), a method or a type of content that is not served.
 */
@Provider
public class HttpMapper implements ExceptionMapper<WebApplicationException> {
    private static final int MISSING = 404;

    private final Words words;

    @Inject
    public HttpMapper(Words words) {
        this.words = words;
    }

    @Override
    public Response toResponse(WebApplicationException e) {
        Response plain = e.getResponse();
        if (plain.hasEntity()) {
            return plain;
        }
        int status = plain.getStatus();
        String text = status == MISSING ? words.text("okr.error.missing") : words.text("okr.error.failed", String.valueOf(status));
        return Response.fromResponse(Errors.of(status, text)).build();
    }
}
