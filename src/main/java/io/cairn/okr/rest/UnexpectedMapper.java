package io.cairn.okr.rest;

import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An error of ours or of Jira's: 500 in the shape of every refusal; what happened is told to the log only. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedMapper.class);
    private static final int FAILED = 500;

    private final Words words;

    @Inject
    public UnexpectedMapper(Words words) {
        this.words = words;
    }

    @Override
    public Response toResponse(RuntimeException e) {
        LOG.error("A request could not be answered", e);
        return Errors.of(FAILED, words.text("okr.error.failed", String.valueOf(FAILED)));
    }
}
