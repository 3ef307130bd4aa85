package io.cairn.okr.rest;

import io.cairn.okr.model.ValidationException;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Bad input: 400, with field and reason. */
@Provider
public class ValidationMapper implements ExceptionMapper<ValidationException> {
    private final Words words;

    @Inject
    public ValidationMapper(Words words) {
        this.words = words;
    }

    @Override
    public Response toResponse(ValidationException e) {
        return Errors.onField(400, e.field(), words.text(e.key(), e.arguments().toArray()));
    }
}
