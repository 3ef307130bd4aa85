package io.cairn.host.rest;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.project.Project;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.page.Site;
import java.util.Map;

/** {@code /rest/api/2/project}. */
final class ProjectResource {
    private static final String PROJECT = "/rest/api/2/project/{key}";

    private final Jira jira;

    ProjectResource(Site site) {
        this.jira = site.jira();
    }

    void register(Routes<RestHandler> routes) {
        routes.get("/rest/api/2/project", call -> RestAnswer.ok(jira.projects().visibleTo(call.user()).stream().map(new Views(jira, call)::project).toList()));
        routes.get(PROJECT, this::show);
        routes.get(PROJECT + "/versions", call -> RestAnswer.ok(jira.versions().of(seen(call).id()).stream().map(new Views(jira, call)::version).toList()));
        routes.get(PROJECT + "/components", call -> RestAnswer.ok(jira.components().of(seen(call).id()).stream().map(new Views(jira, call)::component).toList()));
        routes.get(PROJECT + "/statuses", this::statuses);
    }

    private Project seen(RestCall call) {
        String wanted = call.path("key");
        String key = wanted.matches("\\d{1,18}") ? jira.projects().byId(Long.parseLong(wanted)).map(Project::key).orElse(wanted) : wanted;
        return jira.projects().see(call.user(), key);
    }

    private RestAnswer show(RestCall call) {
        Project project = seen(call);
        Views views = new Views(jira, call);
        Map<String, Object> view = views.project(project);
        view.put("description", project.description());
        view.put("lead", views.user(project.leadKey()));
        view.put("components", jira.components().of(project.id()).stream().map(views::component).toList());
        view.put("issueTypes", jira.constants().issueTypes().stream().map(views::type).toList());
        view.put("versions", jira.versions().of(project.id()).stream().map(views::version).toList());
        view.put("assigneeType", "UNASSIGNED");
        return RestAnswer.ok(view);
    }

    private RestAnswer statuses(RestCall call) {
        seen(call);
        Views views = new Views(jira, call);
        var statuses = jira.constants().statuses().stream().map(views::status).toList();
        return RestAnswer.ok(jira.constants().issueTypes().stream()
                .map(type -> Json.object("self", views.self("issuetype/" + type.id()), "id", type.id(), "name", type.name(), "subtask", type.subTask(), "statuses", statuses)).toList());
    }
}
