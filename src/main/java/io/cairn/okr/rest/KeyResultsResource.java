package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.shown.ShownHappening;
import io.cairn.okr.shown.ShownKeyResult;
import io.cairn.okr.shown.ShownLedger;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Key results and why they stand where they stand. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KeyResultsResource {
    private static final int MOST = 50;
    private static final int MOST_EVENTS = 200;

    private final Access access;
    private final ObjectiveCalls calls;
    private final Idempotency idempotency;
    private final Words words;

    @Inject
    public KeyResultsResource(Access access, ObjectiveCalls calls, Idempotency idempotency, Words words) {
        this.access = access;
        this.calls = calls;
        this.idempotency = idempotency;
        this.words = words;
    }

    @GET
    @Path("key-results")
    public Response search(@QueryParam("search") @DefaultValue("") String text, @QueryParam("most") @DefaultValue("20") int most) {
        int limit = Math.max(1, Math.min(most, MOST));
        return Response.ok(Listed.all(calls.search().keyResults(access.caller(), text, limit).stream()
                .map(each -> ShownKeyResult.of(each, words)).toList())).build();
    }

    @POST
    @Path("objectives/{objective}/key-results")
    public Response create(@PathParam("objective") ObjectiveId objective, @HeaderParam("Idempotency-Key") String key, Bodies.KeyResultBody body) {
        UserKey caller = access.caller();
        return idempotency.created(caller, key, objective.key() + "/key-results", body, () -> shown(caller, calls.planning()
                .addKeyResult(caller, objective, Bodies.present(body).plan(caller), body.wishes()).id()));
    }

    @GET
    @Path("key-results/{id}")
    public Response one(@PathParam("id") KeyResultId id) {
        return Response.ok(shown(access.caller(), id)).build();
    }

    @PUT
    @Path("key-results/{id}")
    public Response change(@PathParam("id") KeyResultId id, Bodies.KeyResultBody body) {
        UserKey caller = access.caller();
        return Stale.orCurrent(words, () -> {
            calls.planning().changeKeyResult(caller, id, Bodies.present(body).version(), body.plan(caller));
            return shown(caller, id);
        }, () -> shown(caller, id));
    }

    @DELETE
    @Path("key-results/{id}")
    public Response remove(@PathParam("id") KeyResultId id, @QueryParam("version") long version) {
        UserKey caller = access.caller();
        return Stale.orCurrent(words, () -> {
            calls.planning().removeKeyResult(caller, id, version);
            return new Removed(id.key());
        }, () -> shown(caller, id));
    }

    @POST
    @Path("key-results/{id}/restore")
    public Response restore(@PathParam("id") KeyResultId id) {
        UserKey caller = access.caller();
        calls.planning().restoreKeyResult(caller, id);
        return Response.ok(shown(caller, id)).build();
    }

    @GET
    @Path("key-results/{id}/ledger")
    public Response ledger(@PathParam("id") KeyResultId id) {
        return Response.ok(ShownLedger.of(calls.why().ofKeyResult(access.caller(), id), words)).build();
    }

    @GET
    @Path("key-results/{id}/history")
    public Response history(@PathParam("id") KeyResultId id) {
        return Response.ok(Listed.all(calls.why().history(access.caller(), id, MOST_EVENTS).stream()
                .map(each -> ShownHappening.of(each, words)).toList())).build();
    }

    private ShownKeyResult shown(UserKey caller, KeyResultId id) {
        return ShownKeyResult.of(calls.overviews().keyResult(caller, id).keyResult(), words);
    }
}
