package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.objective.PastTrends;
import io.cairn.okr.rollup.Trend;
import io.cairn.okr.rollup.Trends;
import io.cairn.okr.shown.ShownTrend;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How the figure of a key result went, day by day up to today, beside what was expected. */
@Path("key-results/{id}/trend")
@Produces(MediaType.APPLICATION_JSON)
public class KeyResultTrendResource {
    private final Access access;
    private final Trends trends;
    private final PastTrends past;
    private final Words words;

    @Inject
    public KeyResultTrendResource(Access access, Trends trends, PastTrends past, Words words) {
        this.access = access;
        this.trends = trends;
        this.past = past;
        this.words = words;
    }

    /** @param whole whether days before the first kept one are to be reckoned anew, which may take long */
    @GET
    public Response of(@PathParam("id") KeyResultId id, @QueryParam("whole") boolean whole) {
        Trend trend = trends.of(access.caller(), id);
        return Answers.ok(whole ? ShownTrend.of(trend, past.before(trend.first(), access.caller(), id), words) : ShownTrend.of(trend, words));
    }
}
