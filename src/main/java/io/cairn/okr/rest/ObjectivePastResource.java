package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.TimeMachine;
import io.cairn.okr.shown.ShownPastObjective;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An objective as it stood at the end of a day, and why. */
@Path("objectives/{id}/as-of")
@Produces(MediaType.APPLICATION_JSON)
public class ObjectivePastResource {
    private final Access access;
    private final TimeMachine past;
    private final Words words;

    @Inject
    public ObjectivePastResource(Access access, TimeMachine past, Words words) {
        this.access = access;
        this.past = past;
        this.words = words;
    }

    /** @param view "worked" (if nothing is said) or "reported" */
    @GET
    public Response of(@PathParam("id") ObjectiveId id, @QueryParam("day") String day, @QueryParam("view") String view) {
        UserKey caller = access.caller();
        PastCall call = PastCall.of(day, view);
        return Answers.ok(ShownPastObjective.of(past.objective(caller, id, call.day(), call.view()), words));
    }
}
