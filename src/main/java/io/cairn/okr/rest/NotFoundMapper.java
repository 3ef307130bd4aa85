package io.cairn.okr.rest;

import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Missing or hidden: 404 in the same words. */
@Provider
public class NotFoundMapper implements ExceptionMapper<NotFoundException> {
    private final Words words;

    @Inject
    public NotFoundMapper(Words words) {
        this.words = words;
    }

    @Override
    public Response toResponse(NotFoundException e) {
        return Errors.of(404, words.text("okr.error.missing"));
    }
}
