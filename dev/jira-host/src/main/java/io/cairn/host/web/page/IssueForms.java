package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.LinkType;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.issue.Issue;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Pages that change an issue: edit, assign, move, link, delete, comment. */
public final class IssueForms implements Pages {
    private final Site site;
    private final Jira jira;
    private final FormPage forms;

    public IssueForms(Site site, Frame frame) {
        this.site = site;
        this.jira = site.jira();
        this.forms = new FormPage(frame);
    }

    @Override
    public void register(Routes<PageHandler> routes) {
        form(routes, "EditIssue", this::edit);
        form(routes, "AssignIssue", this::assign);
        form(routes, "MoveIssue", this::move);
        form(routes, "LinkJiraIssue", this::link);
        form(routes, "DeleteIssue", this::delete);
        routes.post("/secure/AddComment.jspa", this::comment);
    }

    private static void form(Routes<PageHandler> routes, String name, PageHandler handler) {
        routes.get("/secure/" + name + "!default.jspa", handler).get("/secure/" + name + ".jspa", handler).post("/secure/" + name + ".jspa", handler);
    }

    private void edit(Exchange exchange) throws IOException {
        Issue issue = seen(exchange, Permission.EDIT_ISSUES);
        IssueInputs inputs = new IssueInputs(site, exchange, project(issue));
        answer(exchange, issue, "EditIssue", "issue.edit.title", "form.update", () -> inputs.all(Optional.of(issue)), () -> {
            jira.issueWork().edit(exchange.user(), issue.id(), inputs.edit(Optional.of(issue)));
            return "/browse/" + issue.key();
        });
    }

    private void assign(Exchange exchange) throws IOException {
        Issue issue = seen(exchange, Permission.ASSIGN_ISSUES);
        IssueInputs inputs = new IssueInputs(site, exchange, project(issue));
        answer(exchange, issue, "AssignIssue", "issue.assign.title", "issue.assign", () -> List.of(inputs.assignee(Optional.of(issue))), () -> {
            jira.issueWork().edit(exchange.user(), issue.id(), inputs.assignment());
            return "/browse/" + issue.key();
        });
    }

    private void move(Exchange exchange) throws IOException {
        Issue issue = seen(exchange, Permission.MOVE_ISSUES);
        List<Option> targets = jira.projects().visibleTo(exchange.user()).stream().filter(project -> project.id() != issue.projectId())
                .filter(project -> jira.permissions().has(exchange.user(), Permission.CREATE_ISSUES, project.id()))
                .map(project -> new Option(Long.toString(project.id()), project.name(), false)).toList();
        answer(exchange, issue, "MoveIssue", "issue.move.title", "issue.move",
                () -> List.of(InputView.one("pid", exchange.text("field.project"), targets).mandatory()), () -> {
                    long target = exchange.number("pid").orElseThrow(HttpProblem::notFound);
                    return "/browse/" + jira.issueWork().move(exchange.user(), issue.id(), target).key();
                });
    }

    private void link(Exchange exchange) throws IOException {
        Issue issue = seen(exchange, Permission.LINK_ISSUES);
        List<Option> types = new ArrayList<>();
        for (LinkType type : jira.constants().linkTypes()) {
            types.add(new Option(type.id() + ":out", type.outward(), false));
            if (!type.inward().equals(type.outward())) {
                types.add(new Option(type.id() + ":in", type.inward(), false));
            }
        }
        answer(exchange, issue, "LinkJiraIssue", "issue.link.title", "issue.link",
                () -> List.of(InputView.one("linkDesc", exchange.text("field.link.type"), types),
                        InputView.text("issueKeys", exchange.text("field.link.issue"), exchange.param("issueKeys")).mandatory()), () -> {
                    makeLink(exchange, issue);
                    return "/browse/" + issue.key();
                });
    }

    private void makeLink(Exchange exchange, Issue issue) {
        String[] wanted = exchange.param("linkDesc").split(":", 2);
        if (wanted.length != 2 || !wanted[0].matches("\\d{1,18}")) {
            throw HttpProblem.notFound();
        }
        Issue other;
        try {
            other = jira.issues().see(exchange.user(), exchange.param("issueKeys"));
        } catch (NotFoundException e) {
            throw Refusal.onField("issueKeys", e);
        }
        boolean outward = wanted[1].equals("out");
        jira.links().link(exchange.user(), Long.parseLong(wanted[0]), outward ? issue.id() : other.id(), outward ? other.id() : issue.id());
    }

    private void delete(Exchange exchange) throws IOException {
        Issue issue = seen(exchange, Permission.DELETE_ISSUES);
        answer(exchange, issue, "DeleteIssue", "issue.delete.title", "issue.delete", List::of, () -> {
            jira.issueWork().delete(exchange.user(), issue.id());
            return "/projects/" + project(issue).key() + "/issues";
        });
    }

    private void comment(Exchange exchange) throws IOException {
        Issue issue = jira.issues().see(exchange.user(), exchange.param("id"));
        jira.issueWork().comment(exchange.user(), issue.id(), exchange.param("comment"));
        exchange.redirect("/browse/" + issue.key());
    }

    private Issue seen(Exchange exchange, Permission permission) {
        Issue issue = jira.issues().see(exchange.user(), exchange.param("id"));
        jira.permissions().require(exchange.user(), permission, issue);
        return issue;
    }

    private Project project(Issue issue) {
        return jira.projects().byId(issue.projectId()).orElseThrow();
    }

    private void answer(Exchange exchange, Issue issue, String name, String title, String submit, FormPage.Inputs inputs, FormPage.Work work) throws IOException {
        String summary = new IssueViews(jira, exchange.texts(), exchange.user()).summary(issue);
        FormView form = FormView.posting("issue-" + name.replace("Issue", "").replace("Jira", "").toLowerCase(Locale.ROOT), exchange.text(title),
                "/secure/" + name + ".jspa", exchange.text(submit), "/browse/" + issue.key()).about(issue.key(), summary).hiding(Map.of("id", Long.toString(issue.id())));
        forms.answer(exchange, name.equals("DeleteIssue") ? form.warning(exchange.text("issue.delete.warning")) : form, inputs, work);
    }
}
