package com.example.notes;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Notes over REST. */
@Path("notes")
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {
    private final Notes notes;

    @Inject
    public NotesResource(Notes notes) {
        this.notes = notes;
    }

    /** A note in JSON. */
    public static class NoteJson {
        @JsonProperty
        public String text;
    }

    @GET
    public List<String> all(@Context HttpServletRequest request) {
        return notes.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(NoteJson note) {
        notes.add(note.text);
        return Response.status(201).entity(Map.of("text", note.text)).build();
    }

    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addForm(@FormParam("text") String text) {
        notes.add(text);
        return Response.status(201).build();
    }

    @POST
    @Path("fail")
    @Consumes(MediaType.APPLICATION_JSON)
    public void fail(NoteJson note) {
        notes.addAndFail(note.text);
    }

    @DELETE
    public Response refuse() {
        throw new RefusedException("nothing is deleted here");
    }

    @GET
    @Path("everyone")
    @UnrestrictedAccess
    public String everyone() {
        return "\"everyone\"";
    }

    @GET
    @Path("site")
    @AnonymousSiteAccess
    public String site() {
        return "\"site\"";
    }

    @GET
    @Path("admin")
    @AdminOnly
    public String admin() {
        return "\"admin\"";
    }

    @GET
    @Path("system")
    @SystemAdminOnly
    public String system() {
        return "\"system\"";
    }
}
