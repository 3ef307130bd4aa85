package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.rollup.Trends;
import io.cairn.okr.shown.ShownTrend;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How the figure of an objective went, day by day up to today, beside what was expected. */
@Path("objectives/{id}/trend")
@Produces(MediaType.APPLICATION_JSON)
public class ObjectiveTrendResource {
    private final Access access;
    private final Trends trends;
    private final Words words;

    @Inject
    public ObjectiveTrendResource(Access access, Trends trends, Words words) {
        this.access = access;
        this.trends = trends;
        this.words = words;
    }

    @GET
    public Response of(@PathParam("id") ObjectiveId id) {
        return Answers.ok(ShownTrend.of(trends.of(access.caller(), id), words));
    }
}
