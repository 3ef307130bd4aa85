package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.objective.IssueKeyResults;
import io.cairn.okr.shown.ShownBoardShare;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The key results that the issues of a board serve. */
@Path("key-results/serving")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BoardResource {
    private static final int MOST = 1_000;

    private final Access access;
    private final IssueKeyResults issueKeyResults;
    private final VisibleIssues visibleIssues;
    private final Words words;

    @Inject
    public BoardResource(Access access, IssueKeyResults issueKeyResults, VisibleIssues visibleIssues, Words words) {
        this.access = access;
        this.issueKeyResults = issueKeyResults;
        this.visibleIssues = visibleIssues;
        this.words = words;
    }

    /** Reads only, by POST because boards are long. Unknown and hidden issues are left out. */
    @POST
    public Response served(Bodies.BoardBody body) {
        UserKey caller = access.caller();
        Set<IssueId> issues = issues(caller, Bodies.present(body));
        return Answers.ok(Listed.all(issueKeyResults.forIssues(caller, issues).stream().map(each -> ShownBoardShare.of(each, words)).toList()));
    }

    private Set<IssueId> issues(UserKey caller, Bodies.BoardBody body) {
        if (body.keys().size() + body.ids().size() > MOST) {
            throw new ValidationException(body.ids().size() > MOST ? "issueIds" : "issueKeys", "okr.error.many", MOST);
        }
        Stream<IssueId> byKey = visibleIssues.byKeys(caller, body.keys()).values().stream().map(IssueView::id);
        return Stream.concat(body.ids().stream(), byKey).collect(Collectors.toSet());
    }
}
