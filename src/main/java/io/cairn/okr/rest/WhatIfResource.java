package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.objective.OpenIssues;
import io.cairn.okr.objective.Supposition;
import io.cairn.okr.objective.WhatIf;
import io.cairn.okr.shown.ShownTickList;
import io.cairn.okr.shown.ShownWhatIf;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What would become of figures if issues were done, or a key result were changed. */
@Path("what-if")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WhatIfResource {
    private final Access access;
    private final WhatIf whatIf;
    private final OpenIssues openIssues;
    private final Words words;

    @Inject
    public WhatIfResource(Access access, WhatIf whatIf, OpenIssues openIssues, Words words) {
        this.access = access;
        this.whatIf = whatIf;
        this.openIssues = openIssues;
        this.words = words;
    }

    /** Reads only, by POST because what is tried may be long. */
    @POST
    public Response tell(WhatIfBody body) {
        return Answers.ok(ShownWhatIf.of(whatIf.of(access.caller(), Bodies.present(body).supposition()), words));
    }

    /** The issues of a key result or an objective that could still be done. */
    @GET
    @Path("issues")
    public Response open(@QueryParam("keyResult") String keyResult, @QueryParam("objective") String objective) {
        Supposition.About about = new Supposition.About(Parameters.keyResult(keyResult), Parameters.objective(objective));
        return Answers.ok(ShownTickList.of(openIssues.of(access.caller(), about), words));
    }
}
