package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.objective.Overviews;
import io.cairn.okr.shown.ShownOverview;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The objectives of one project, in one cycle. */
@Path("projects/{key}/overview")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {
    private final Access access;
    private final Overviews overviews;
    private final Words words;

    @Inject
    public ProjectsResource(Access access, Overviews overviews, Words words) {
        this.access = access;
        this.overviews = overviews;
        this.words = words;
    }

    /** @param cycle empty for the running one */
    @GET
    public Response ofProject(@PathParam("key") String key, @QueryParam("cycle") String cycle) {
        return Answers.ok(ShownOverview.of(overviews.ofProject(access.caller(), key, Parameters.cycle(cycle)), words));
    }
}
