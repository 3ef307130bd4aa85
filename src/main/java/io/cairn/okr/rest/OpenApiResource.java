package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of this interface (OpenAPI 3.1), for people and machines. */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {
    private final Access access;

    @Inject
    public OpenApiResource(Access access) {
        this.access = access;
    }

    @GET
    public Response description() {
        access.toUse(access.caller());
        return Answers.of(Answers.OK, text());
    }

    private static String text() {
        try (InputStream file = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
