package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.jira.QueryCheck;
import io.cairn.okr.objective.Linking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Queries in the making. */
@Path("jql/check")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JqlResource {
    private final Access access;
    private final Linking linking;

    @Inject
    public JqlResource(Access access, Linking linking) {
        this.access = access;
        this.linking = linking;
    }

    /** Whether a query runs and how much it finds, for the form. */
    @POST
    public Response check(Bodies.QueryBody body) {
        QueryCheck check = linking.check(access.caller(), Bodies.present(body).text());
        return Answers.ok(new Result(check.valid(), check.count(), check.errors()));
    }

    /** How a query fared; the errors are Jira's own. */
    record Result(boolean valid, long count, List<String> errors) {
    }
}
