package io.cairn.okr.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cairn.okr.access.Access;
import io.cairn.okr.checkin.CheckIns;
import io.cairn.okr.checkin.History;
import io.cairn.okr.checkin.Recorded;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.Overviews;
import io.cairn.okr.shown.ShownCheckIn;
import io.cairn.okr.shown.ShownFigure;
import io.cairn.okr.shown.ShownKeyResult;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The weekly word on one key result. */
@Path("key-results/{id}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckInsResource {
    private static final int USUALLY = 50;
    private static final int MOST = 100;

    private final Access access;
    private final CheckIns checkIns;
    private final Overviews overviews;
    private final Idempotency idempotency;
    private final Words words;

    @Inject
    public CheckInsResource(Access access, CheckIns checkIns, Overviews overviews, Idempotency idempotency, Words words) {
        this.access = access;
        this.checkIns = checkIns;
        this.overviews = overviews;
        this.idempotency = idempotency;
        this.words = words;
    }

    /** Newest first. */
    @GET
    public Response history(@PathParam("id") KeyResultId id, @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String most) {
        UserKey caller = access.caller();
        int from = Parameters.count("startAt", startAt, 0, 0, Integer.MAX_VALUE);
        int limit = Parameters.count("maxResults", most, USUALLY, 1, MOST);
        Measure measure = overviews.keyResult(caller, id).keyResult().keyResult().plan().measure();
        History history = checkIns.history(caller, id, from, limit);
        return Answers.ok(new Listed<>(history.values().stream().map(each -> ShownCheckIn.of(each, measure, words)).toList(),
                history.startAt(), limit, history.total()));
    }

    @POST
    public Response record(@PathParam("id") KeyResultId id, @HeaderParam("Idempotency-Key") String key, Bodies.CheckInBody body) {
        UserKey caller = access.caller();
        return Stale.orNow(words, () -> idempotency.created(caller, key, id.key() + "/check-ins", body,
                () -> made(checkIns.record(caller, id, Bodies.present(body).statement(), body.ticked()))),
                () -> ShownKeyResult.of(overviews.keyResult(caller, id).keyResult(), words));
    }

    private Made made(Recorded recorded) {
        Measure measure = recorded.keyResult().keyResult().plan().measure();
        return new Made(ShownCheckIn.of(recorded.checkIn(), measure, words), ShownKeyResult.of(recorded.keyResult(), words).figure());
    }

    /** The check-in and the figure it led to, side by side. */
    record Made(@JsonUnwrapped ShownCheckIn checkIn, ShownFigure figure) {
    }
}
