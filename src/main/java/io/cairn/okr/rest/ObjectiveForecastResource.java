package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.rollup.Forecasts;
import io.cairn.okr.shown.ShownObjectiveForecast;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where an objective is going, or why nobody can say. */
@Path("objectives/{id}/forecast")
@Produces(MediaType.APPLICATION_JSON)
public class ObjectiveForecastResource {
    private final Access access;
    private final Forecasts forecasts;
    private final Words words;

    @Inject
    public ObjectiveForecastResource(Access access, Forecasts forecasts, Words words) {
        this.access = access;
        this.forecasts = forecasts;
        this.words = words;
    }

    @GET
    public Response of(@PathParam("id") ObjectiveId id) {
        return Answers.ok(ShownObjectiveForecast.of(forecasts.of(access.caller(), id), words));
    }
}
