package com.example.notes;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Says why, in the user's language. */
@Provider
public class RefusedMapper implements ExceptionMapper<RefusedException> {
    private final I18nResolver texts;

    @Inject
    public RefusedMapper(I18nResolver texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(RefusedException refused) {
        return Response.status(409).type(MediaType.APPLICATION_JSON).entity(Map.of("message", texts.getText("notes.refused"))).build();
    }
}
