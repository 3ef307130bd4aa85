package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.objective.IssueKeyResults;
import io.cairn.okr.shown.ShownIssuePanel;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The key results that one issue serves. */
@Path("issues/{key}/key-results")
@Produces(MediaType.APPLICATION_JSON)
public class IssueResource {
    private final Access access;
    private final IssueKeyResults issueKeyResults;
    private final Words words;

    @Inject
    public IssueResource(Access access, IssueKeyResults issueKeyResults, Words words) {
        this.access = access;
        this.issueKeyResults = issueKeyResults;
        this.words = words;
    }

    @GET
    public Response served(@PathParam("key") String key) {
        return Answers.ok(ShownIssuePanel.of(issueKeyResults.of(access.caller(), key), words));
    }
}
