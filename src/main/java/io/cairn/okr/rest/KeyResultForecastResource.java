package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.rollup.Forecasts;
import io.cairn.okr.shown.ShownForecast;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where a key result is going, or why nobody can say. */
@Path("key-results/{id}/forecast")
@Produces(MediaType.APPLICATION_JSON)
public class KeyResultForecastResource {
    private final Access access;
    private final Forecasts forecasts;
    private final Words words;

    @Inject
    public KeyResultForecastResource(Access access, Forecasts forecasts, Words words) {
        this.access = access;
        this.forecasts = forecasts;
        this.words = words;
    }

    @GET
    public Response of(@PathParam("id") KeyResultId id) {
        return Answers.ok(ShownForecast.of(forecasts.of(access.caller(), id), words));
    }
}
