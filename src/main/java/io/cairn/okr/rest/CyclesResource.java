package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.Overviews;
import io.cairn.okr.objective.Planning;
import io.cairn.okr.shown.ShownCycle;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Cycles; changed by Jira administrators only. */
@Path("cycles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CyclesResource {
    private final Access access;
    private final Overviews overviews;
    private final Planning planning;
    private final Idempotency idempotency;
    private final Words words;

    @Inject
    public CyclesResource(Access access, Overviews overviews, Planning planning, Idempotency idempotency, Words words) {
        this.access = access;
        this.overviews = overviews;
        this.planning = planning;
        this.idempotency = idempotency;
        this.words = words;
    }

    @GET
    public Response all() {
        return Answers.ok(Listed.all(overviews.cycles(access.caller()).stream().map(cycle -> ShownCycle.of(cycle, words)).toList()));
    }

    @POST
    public Response create(@HeaderParam("Idempotency-Key") String key, Bodies.CycleBody body) {
        UserKey caller = access.caller();
        return idempotency.created(caller, key, "cycles", body,
                () -> shown(caller, planning.createCycle(caller, Bodies.present(body).plan()).id()));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") CycleId id, Bodies.CycleBody body) {
        UserKey caller = access.caller();
        return Stale.orCurrent(words, () -> {
            planning.changeCycle(caller, id, Bodies.version(Bodies.present(body).version()), body.plan());
            return shown(caller, id);
        }, () -> shown(caller, id));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") CycleId id) {
        planning.removeCycle(access.caller(), id);
        return Answers.none();
    }

    private ShownCycle shown(UserKey caller, CycleId id) {
        return ShownCycle.of(overviews.cycle(caller, id), words);
    }
}
