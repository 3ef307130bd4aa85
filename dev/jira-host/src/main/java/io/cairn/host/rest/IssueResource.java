package io.cairn.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.jira.issue.Comment;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueEdit;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.user.User;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.page.Site;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /rest/api/2/issue}. */
final class IssueResource {
    private static final String ISSUE = "/rest/api/2/issue/{key}";

    private final Jira jira;

    IssueResource(Site site) {
        this.jira = site.jira();
    }

    void register(Routes<RestHandler> routes) {
        routes.post("/rest/api/2/issue", this::create);
        routes.get("/rest/api/2/issue/picker", call -> RestAnswer.ok(new IssuePicker(jira, call).answer()));
        routes.get(ISSUE, this::show).on("PUT", ISSUE, this::edit).on("DELETE", ISSUE, this::delete);
        routes.get(ISSUE + "/transitions", this::transitions).post(ISSUE + "/transitions", this::transition);
        routes.on("PUT", ISSUE + "/assignee", this::assign);
        routes.get(ISSUE + "/comment", this::comments).post(ISSUE + "/comment", this::comment);
    }

    private Issue seen(RestCall call) {
        return jira.issues().see(call.user(), call.path("key"));
    }

    private RestAnswer show(RestCall call) {
        List<String> fields = call.list("fields");
        FieldChoice choice = FieldChoice.of(fields.isEmpty() ? List.of("*all") : fields);
        return RestAnswer.ok(new IssueJson(jira, call).issue(seen(call), choice, Set.copyOf(call.list("expand"))));
    }

    private RestAnswer create(RestCall call) throws IOException {
        User user = call.user();
        JsonNode body = call.body();
        Project project = project(call, body.path("fields").path("project"));
        IssueType type = type(body.path("fields").path("issuetype"));
        IssueEdit edit = new IssueFieldsIn(jira, call, project.id(), Optional.empty()).read(body);
        Issue made = jira.issueWork().create(user, project.id(), type.id(), edit);
        return RestAnswer.created(Json.object("id", Long.toString(made.id()), "key", made.key(), "self", call.link("/rest/api/2/issue/" + made.id())));
    }

    private Project project(RestCall call, JsonNode wanted) {
        Optional<Project> project = wanted.has("id") ? jira.projects().byId(wanted.get("id").asLong(-1)) : jira.projects().byKey(wanted.path("key").asText(""));
        return project.filter(found -> jira.projects().visibleTo(call.user()).contains(found)).orElseThrow(() -> RestProblem.field("project", "project is required"));
    }

    private IssueType type(JsonNode wanted) {
        Optional<IssueType> type = wanted.has("id") ? jira.constants().issueType(wanted.get("id").asText()) : jira.constants().issueTypeNamed(wanted.path("name").asText(""));
        return type.orElseThrow(() -> RestProblem.field("issuetype", "issue type is required"));
    }

    private RestAnswer edit(RestCall call) throws IOException {
        Issue issue = seen(call);
        JsonNode body = call.body();
        IssueEdit edit = new IssueFieldsIn(jira, call, issue.projectId(), Optional.of(issue)).read(body);
        if (!edit.isEmpty() || addedComments(body).isEmpty()) {
            jira.issueWork().edit(call.user(), issue.id(), edit);
        }
        comment(call, issue, body);
        return RestAnswer.nothing();
    }

    private RestAnswer delete(RestCall call) {
        Issue issue = seen(call);
        if (!jira.issues().subTasks(issue.id()).isEmpty() && !call.param("deleteSubtasks").equals("true")) {
            throw RestProblem.of(400, "The issue '" + issue.key() + "' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.");
        }
        jira.issueWork().delete(call.user(), issue.id());
        return RestAnswer.nothing();
    }

    private RestAnswer transitions(RestCall call) {
        boolean withFields = call.list("expand").contains("transitions.fields");
        return RestAnswer.ok(Json.object("expand", "transitions", "transitions", new IssueJson(jira, call).transitions(seen(call), withFields)));
    }

    private RestAnswer transition(RestCall call) throws IOException {
        Issue issue = seen(call);
        JsonNode body = call.body();
        String wanted = body.path("transition").path("id").asText("");
        if (!wanted.matches("\\d{1,9}")) {
            throw RestProblem.of(400, "Missing 'transition' identifier");
        }
        IssueEdit edit = new IssueFieldsIn(jira, call, issue.projectId(), Optional.of(issue)).read(body);
        jira.workflows().transition(call.user(), issue.id(), Integer.parseInt(wanted), edit);
        comment(call, issue, body);
        return RestAnswer.nothing();
    }

    private RestAnswer assign(RestCall call) throws IOException {
        Issue issue = seen(call);
        JsonNode body = call.body();
        jira.issueWork().edit(call.user(), issue.id(), new IssueFieldsIn(jira, call, issue.projectId(), Optional.of(issue)).read(RestCall.JSON.valueToTree(
                Map.of("fields", Map.of("assignee", body)))));
        return RestAnswer.nothing();
    }

    private RestAnswer comments(RestCall call) {
        IssueJson json = new IssueJson(jira, call);
        List<Map<String, Object>> comments = jira.issues().comments(seen(call).id()).stream().map(json::comment).toList();
        return RestAnswer.ok(Json.object("startAt", 0, "maxResults", comments.size(), "total", comments.size(), "comments", comments));
    }

    private RestAnswer comment(RestCall call) throws IOException {
        Comment made = jira.issueWork().comment(call.user(), seen(call).id(), call.body().path("body").asText(""));
        return RestAnswer.created(new IssueJson(jira, call).comment(made));
    }

    private void comment(RestCall call, Issue issue, JsonNode body) {
        addedComments(body).forEach(text -> jira.issueWork().comment(call.user(), issue.id(), text));
    }

    private static List<String> addedComments(JsonNode body) {
        return body.path("update").path("comment").findValues("add").stream().map(added -> added.path("body").asText("")).toList();
    }
}
