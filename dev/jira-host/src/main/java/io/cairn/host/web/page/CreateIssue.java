package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueEdit;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.project.Project;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.http.HttpProblem;
import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.view.FormView;
import io.cairn.host.web.view.InputView;
import io.cairn.host.web.view.InputView.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates an issue: first the project if it is not known, then its fields. */
public final class CreateIssue implements Pages {
    private static final String ADDRESS = "/secure/CreateIssue.jspa";

    private final Site site;
    private final Jira jira;
    private final FormPage forms;

    public CreateIssue(Site site, Frame frame) {
        this.site = site;
        this.jira = site.jira();
        this.forms = new FormPage(frame);
    }

    @Override
    public void register(Routes<PageHandler> routes) {
        routes.get(ADDRESS, this::answer).get("/secure/CreateIssue!default.jspa", this::answer).post(ADDRESS, this::answer);
    }

    private void answer(Exchange exchange) throws IOException {
        Optional<Issue> parent = Optional.of(exchange.param("parent")).filter(key -> !key.isEmpty()).map(key -> jira.issues().see(exchange.user(), key));
        List<Project> projects = jira.projects().visibleTo(exchange.user()).stream()
                .filter(project -> jira.permissions().has(exchange.user(), Permission.CREATE_ISSUES, project.id())).toList();
        String key = parent.map(issue -> jira.projects().byId(issue.projectId()).orElseThrow().key()).orElse(exchange.param("project"));
        Optional<Project> project = key.isEmpty() ? only(projects) : Optional.of(jira.projects().see(exchange.user(), key));
        if (projects.isEmpty()) {
            throw HttpProblem.forbidden();
        } else if (project.isEmpty()) {
            forms.show(exchange, 200, askProject(exchange), List.of(projectInput(exchange, projects)), Refusal.NONE);
        } else {
            fields(exchange, project.get(), parent);
        }
    }

    private static Optional<Project> only(List<Project> projects) {
        return projects.size() == 1 ? Optional.of(projects.get(0)) : Optional.empty();
    }

    private static FormView askProject(Exchange exchange) {
        return FormView.posting("issue-create-project", exchange.text("issue.create.title"), ADDRESS, exchange.text("form.next"), "/secure/Dashboard.jspa").asking();
    }

    private static InputView projectInput(Exchange exchange, List<Project> projects) {
        return InputView.one("project", exchange.text("field.project"),
                projects.stream().map(project -> new Option(project.key(), project.name() + " (" + project.key() + ")", false)).toList()).mandatory();
    }

    private void fields(Exchange exchange, Project project, Optional<Issue> parent) throws IOException {
        IssueInputs inputs = new IssueInputs(site, exchange, project);
        FormView form = FormView.posting("issue-create", exchange.text("issue.create.title"), ADDRESS, exchange.text("form.create"),
                parent.map(issue -> "/browse/" + issue.key()).orElse("/projects/" + project.key())).hiding(hidden(project, parent));
        FormView shown = parent.map(issue -> form.about(issue.key(), issue.summary())).orElse(form);
        forms.answer(exchange, shown, () -> all(inputs, parent), () -> {
            IssueEdit edit = inputs.edit(Optional.empty());
            parent.ifPresent(issue -> edit.parent(issue.id()));
            return "/browse/" + jira.issueWork().create(exchange.user(), project.id(), exchange.param("issuetype"), edit).key();
        });
    }

    private static List<InputView> all(IssueInputs inputs, Optional<Issue> parent) {
        List<InputView> all = new ArrayList<>(List.of(inputs.type(parent.isPresent())));
        all.addAll(inputs.all(Optional.empty()));
        return all;
    }

    private static Map<String, String> hidden(Project project, Optional<Issue> parent) {
        return parent.map(issue -> Map.of("project", project.key(), "parent", issue.key())).orElse(Map.of("project", project.key()));
    }
}
