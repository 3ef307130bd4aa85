package io.cairn.okr.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no JSON, or of another shape: 400. */
@Provider
public class JsonProcessingMapper implements ExceptionMapper<JsonProcessingException> {
    private final Words words;

    @Inject
    public JsonProcessingMapper(Words words) {
        this.words = words;
    }

    @Override
    public Response toResponse(JsonProcessingException e) {
        return Errors.of(400, words.text("okr.error.json"));
    }
}
