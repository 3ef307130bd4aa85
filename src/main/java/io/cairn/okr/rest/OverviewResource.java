package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.CycleId;
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
import java.util.Optional;

/** The objectives of a project or of the company in one cycle. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {
    private final Access access;
    private final Overviews overviews;
    private final Words words;

    @Inject
    public OverviewResource(Access access, Overviews overviews, Words words) {
        this.access = access;
        this.overviews = overviews;
        this.words = words;
    }

    /** @param cycle empty for the running one */
    @GET
    @Path("projects/{key}/overview")
    public Response ofProject(@PathParam("key") String key, @QueryParam("cycle") CycleId cycle) {
        return Response.ok(ShownOverview.of(overviews.ofProject(access.caller(), key, Optional.ofNullable(cycle)), words)).build();
    }

    @GET
    @Path("overview")
    public Response ofCompany(@QueryParam("cycle") CycleId cycle) {
        return Response.ok(ShownOverview.of(overviews.ofCompany(access.caller(), Optional.ofNullable(cycle)), words)).build();
    }
}
