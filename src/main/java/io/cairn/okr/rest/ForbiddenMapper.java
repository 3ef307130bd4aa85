package io.cairn.okr.rest;

import io.cairn.okr.model.ForbiddenException;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Visible, but not allowed: 403. */
@Provider
public class ForbiddenMapper implements ExceptionMapper<ForbiddenException> {
    private final Words words;

    @Inject
    public ForbiddenMapper(Words words) {
        this.words = words;
    }

    @Override
    public Response toResponse(ForbiddenException e) {
        return Errors.of(403, words.text(e.key()));
    }
}
