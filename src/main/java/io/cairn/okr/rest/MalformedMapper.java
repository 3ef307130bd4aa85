package io.cairn.okr.rest;

import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no JSON: 400. */
@Provider
public class MalformedMapper implements ExceptionMapper<MalformedException> {
    private final Words words;

    @Inject
    public MalformedMapper(Words words) {
        this.words = words;
    }

    @Override
    public Response toResponse(MalformedException e) {
        return Errors.of(400, words.text("okr.error.json"));
    }
}
