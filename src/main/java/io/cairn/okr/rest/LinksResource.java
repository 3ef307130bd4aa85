package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.QueryCheck;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.objective.IssueKeyResults;
import io.cairn.okr.objective.Linked;
import io.cairn.okr.objective.Linking;
import io.cairn.okr.shown.ShownBoardShare;
import io.cairn.okr.shown.ShownIssue;
import io.cairn.okr.shown.ShownIssuePanel;
import io.cairn.okr.shown.ShownKeyResult;
import io.cairn.okr.shown.ShownSource;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What binds issues and key results, seen from both ends. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinksResource {
    private static final int MOST_ON_A_BOARD = 1_000;

    private final Access access;
    private final Linking linking;
    private final IssueKeyResults issueKeyResults;
    private final VisibleIssues visibleIssues;
    private final Words words;

    @Inject
    public LinksResource(Access access, Linking linking, IssueKeyResults issueKeyResults, VisibleIssues visibleIssues, Words words) {
        this.access = access;
        this.linking = linking;
        this.issueKeyResults = issueKeyResults;
        this.visibleIssues = visibleIssues;
        this.words = words;
    }

    @POST
    @Path("key-results/{id}/issues")
    public Response link(@PathParam("id") KeyResultId id, Bodies.KeysBody body) {
        Linked linked = linking.link(access.caller(), id, Bodies.present(body).all());
        return Response.ok(new LinkedBody(linked.issues().stream().map(ShownIssue::of).toList(), ShownKeyResult.of(linked.keyResult(), words))).build();
    }

    @DELETE
    @Path("key-results/{id}/issues/{key}")
    public Response unlink(@PathParam("id") KeyResultId id, @PathParam("key") String key) {
        return Response.ok(ShownKeyResult.of(linking.unlink(access.caller(), id, key), words)).build();
    }

    @GET
    @Path("key-results/{id}/source")
    public Response sources(@PathParam("id") KeyResultId id) {
        return Response.ok(Listed.all(linking.sources(access.caller(), id).stream().map(each -> ShownSource.of(each, words)).toList())).build();
    }

    /** Adding the same source again changes nothing, so it is safe to repeat. */
    @POST
    @Path("key-results/{id}/source")
    public Response addSource(@PathParam("id") KeyResultId id, Bodies.SourceBody body) {
        return Response.status(201).entity(ShownSource.of(linking.addSource(access.caller(), id, Bodies.present(body).wish()), words)).build();
    }

    @DELETE
    @Path("key-results/{id}/source/{source}")
    public Response removeSource(@PathParam("id") KeyResultId id, @PathParam("source") long source) {
        linking.removeSource(access.caller(), id, new SourceId(source));
        return Response.noContent().build();
    }

    @GET
    @Path("issues/{key}/key-results")
    public Response ofIssue(@PathParam("key") String key) {
        return Response.ok(ShownIssuePanel.of(issueKeyResults.of(access.caller(), key), words)).build();
    }

    /** What the issues of a board serve; reads only. Unknown and hidden issues are left out. */
    @POST
    @Path("key-results/serving")
    public Response serving(Bodies.BoardBody body) {
        UserKey caller = access.caller();
        List<String> keys = Bodies.present(body).keys();
        List<IssueId> ids = body.ids();
        if (keys.size() + ids.size() > MOST_ON_A_BOARD) {
            throw new ValidationException("issueIds", "okr.error.many", MOST_ON_A_BOARD);
        }
        Stream<IssueId> byKey = keys.stream().map(key -> visibleIssues.byKey(caller, key)).flatMap(Optional::stream).map(IssueView::id);
        Set<IssueId> issues = Stream.concat(ids.stream(), byKey).collect(Collectors.toSet());
        return Response.ok(Listed.all(issueKeyResults.forIssues(caller, issues).stream().map(each -> ShownBoardShare.of(each, words)).toList())).build();
    }

    /** Whether a query runs and how much it finds, for the form. */
    @POST
    @Path("jql/check")
    public Response check(Bodies.QueryBody body) {
        QueryCheck check = linking.check(access.caller(), Bodies.present(body).jql());
        return Response.ok(new CheckedQuery(check.errors().isEmpty(), check.count(), check.errors())).build();
    }

    /** What linking led to. */
    record LinkedBody(List<ShownIssue> linked, ShownKeyResult keyResult) {
    }

    /** How a query fared. */
    record CheckedQuery(boolean valid, long count, List<String> errors) {
    }
}
