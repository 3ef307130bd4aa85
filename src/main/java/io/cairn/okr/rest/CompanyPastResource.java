package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.TimeMachine;
import io.cairn.okr.shown.ShownPastOverview;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The objectives of every home the caller may see, as they stood at the end of a day. */
@Path("overview/as-of")
@Produces(MediaType.APPLICATION_JSON)
public class CompanyPastResource {
    private final Access access;
    private final TimeMachine past;
    private final Words words;

    @Inject
    public CompanyPastResource(Access access, TimeMachine past, Words words) {
        this.access = access;
        this.past = past;
        this.words = words;
    }

    /** @param cycle empty for the one that ran then. @param view "worked" (if nothing is said) or "reported" */
    @GET
    public Response ofCompany(@QueryParam("cycle") String cycle, @QueryParam("day") String day, @QueryParam("view") String view) {
        UserKey caller = access.caller();
        PastCall call = PastCall.of(day, view);
        return Answers.ok(ShownPastOverview.of(past.ofCompany(caller, Parameters.cycle(cycle), call.day(), call.view()), words));
    }
}
