package io.cairn.okr.rest;

import io.cairn.okr.jira.People;
import io.cairn.okr.model.ForbiddenException;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Visible, but not allowed: 403; nobody logged in: 401. */
@Provider
public class ForbiddenMapper implements ExceptionMapper<ForbiddenException> {
    private final People people;
    private final Words words;

    @Inject
    public ForbiddenMapper(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    @Override
    public Response toResponse(ForbiddenException e) {
        return Errors.of(people.caller().isPresent() ? 403 : 401, words.text(e.key()));
    }
}
