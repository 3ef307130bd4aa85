package io.cairn.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.CustomField;
import io.cairn.host.jira.constant.StatusCategory;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.user.User;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.page.Site;
import java.io.IOException;
import java.util.List;

/**
 * What administrators do to Jira as a whole. Addresses under {@code /rest/api/2} are Jira's own; what Jira does only on its pages (a move, the
 * category of a status) has one under {@code /rest/host/1.0}.
 */
final class AdministrationResource {
    private static final String PROJECT = "/rest/api/2/project";
    private static final String ONE_PROJECT = PROJECT + "/{key}";
    private static final String FIELD = "/rest/api/2/field";

    private final Jira jira;

    AdministrationResource(Site site) {
        this.jira = site.jira();
    }

    void register(Routes<RestHandler> routes) {
        routes.post(PROJECT, this::createProject);
        routes.on("DELETE", ONE_PROJECT, this::deleteProject);
        routes.on("PUT", ONE_PROJECT + "/archive", call -> archive(call, true)).on("PUT", ONE_PROJECT + "/restore", call -> archive(call, false));
        routes.on("PUT", "/rest/api/2/user", this::changeUser);
        routes.post(FIELD, this::createField);
        routes.on("DELETE", "/rest/api/2/customFields", this::removeField);
        routes.on("PUT", "/rest/host/1.0/statuses/{id}", this::categorize);
        routes.on("PUT", "/rest/host/1.0/issues/{key}/project", this::move);
    }

    private RestAnswer createProject(RestCall call) throws IOException {
        JsonNode body = call.body();
        String lead = jira.users().byName(body.path("lead").asText("")).map(User::key).orElse("");
        Project made = jira.projects().create(call.user(), body.path("key").asText(""), body.path("name").asText(""), lead);
        return RestAnswer.created(Json.object("id", made.id(), "key", made.key(), "self", call.link(PROJECT + "/" + made.id())));
    }

    private RestAnswer deleteProject(RestCall call) {
        jira.wholeProjects().delete(call.user(), project(call).id());
        return RestAnswer.nothing();
    }

    private RestAnswer archive(RestCall call, boolean archived) {
        jira.projects().archive(call.user(), project(call).id(), archived);
        return RestAnswer.nothing();
    }

    private Project project(RestCall call) {
        return jira.projects().see(call.user(), call.path("key"));
    }

    /** {@code {"active": false}}. */
    private RestAnswer changeUser(RestCall call) throws IOException {
        User user = jira.users().byName(call.param("username")).orElseThrow(RestProblem::notFound);
        User after = jira.users().setActive(call.user(), user.key(), call.body().path("active").asBoolean(true));
        return RestAnswer.ok(new Views(jira, call).user(after));
    }

    private RestAnswer createField(RestCall call) throws IOException {
        JsonNode body = call.body();
        if (!body.path("type").asText("").equals(CustomField.NUMBER)) {
            throw RestProblem.field("type", "Only number fields can be made here.");
        }
        CustomField made = jira.constantWork().addNumberField(call.user(), body.path("name").asText(""));
        return RestAnswer.created(Json.object("id", made.fieldId(), "name", made.name(), "custom", true));
    }

    private RestAnswer removeField(RestCall call) {
        CustomField field = jira.constants().customFields().stream().filter(each -> each.fieldId().equals(call.param("ids"))).findFirst()
                .orElseThrow(RestProblem::notFound);
        jira.constantWork().removeField(call.user(), field);
        return RestAnswer.ok(Json.object("deletedCustomFields", List.of(field.fieldId())));
    }

    /** {@code {"category": "done"}}. */
    private RestAnswer categorize(RestCall call) throws IOException {
        var status = jira.constantWork().categorize(call.user(), call.path("id"), StatusCategory.ofKey(call.body().path("category").asText("")));
        return RestAnswer.ok(new Views(jira, call).status(status));
    }

    /** {@code {"key": "ALOY"}}. */
    private RestAnswer move(RestCall call) throws IOException {
        Issue issue = jira.issues().see(call.user(), call.path("key"));
        Project target = jira.projects().see(call.user(), call.body().path("key").asText(""));
        Issue moved = jira.issueWork().move(call.user(), issue.id(), target.id());
        return RestAnswer.ok(Json.object("id", Long.toString(moved.id()), "key", moved.key()));
    }
}
