package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.Resolution;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueEdit;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.http.HttpProblem;
import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.template.Html;
import io.cairn.host.web.template.Texts;
import io.cairn.host.web.view.StepView;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Workflow steps: their buttons, the resolution dialog, and taking them. Also what issue page and board's detail show alike. */
public final class IssueSteps implements Pages {
    private static final String ADDRESS = "/secure/WorkflowUIDispatcher.jspa";

    private final Jira jira;
    private final Frame frame;

    public IssueSteps(Site site, Frame frame) {
        this.jira = site.jira();
        this.frame = frame;
    }

    /** A dialog that asks for a resolution. */
    public record Dialog(StepView step, Html form) {
    }

    @Override
    public void register(Routes<PageHandler> routes) {
        routes.get(ADDRESS, this::ask).post(ADDRESS, this::take);
    }

    /** Names for a template that shows an issue with its buttons. @param returnUrl where a step leads back to */
    Map<String, Object> details(Exchange exchange, Issue issue, IssueViews views, String returnUrl) {
        Map<String, Object> values = new HashMap<>();
        values.put("issue", issue);
        values.put("summary", views.summary(issue));
        values.put("type", views.type(issue));
        values.put("status", views.status(issue));
        values.put("assignee", views.person(issue.assigneeKey(), "user.unassigned"));
        values.put("reporter", views.person(issue.reporterKey(), "user.anonymous"));
        values.put("field", views.fields(issue, exchange.request().getContextPath()));
        views.epic(issue).ifPresent(epic -> values.put("epic", epic));
        List<StepView> steps = steps(exchange, issue);
        values.put("transitions", frame.render(exchange, "issue-transitions", Map.of("steps", steps, "issue", issue, "returnUrl", returnUrl)));
        List<Dialog> dialogs = steps.stream().filter(StepView::asksResolution).map(step -> new Dialog(step, form(exchange, issue, step, returnUrl))).toList();
        values.put("dialogs", frame.render(exchange, "resolve-dialogs", Map.of("dialogs", dialogs)));
        return values;
    }

    private List<StepView> steps(Exchange exchange, Issue issue) {
        return jira.workflows().available(exchange.user(), issue).stream().map(step -> StepView.of(step, issue.isResolved(), exchange.texts())).toList();
    }

    private Html form(Exchange exchange, Issue issue, StepView step, String returnUrl) {
        Texts texts = exchange.texts();
        List<Resolution> resolutions = jira.constants().resolutions().stream()
                .map(resolution -> new Resolution(resolution.id(), texts.named("resolution.", resolution.name()), resolution.sequence())).toList();
        return frame.render(exchange, "resolve-form", Map.of("issue", issue, "step", step, "resolutions", resolutions, "returnUrl", returnUrl));
    }

    private void ask(Exchange exchange) throws IOException {
        Issue issue = jira.issues().see(exchange.user(), exchange.param("id"));
        page(exchange, 200, issue, step(exchange, issue), "");
    }

    private StepView step(Exchange exchange, Issue issue) {
        long wanted = exchange.number("action").orElseThrow(HttpProblem::notFound);
        return steps(exchange, issue).stream().filter(step -> step.id() == wanted).findFirst().orElseThrow(HttpProblem::notFound);
    }

    private void take(Exchange exchange) throws IOException {
        Issue issue = jira.issues().see(exchange.user(), exchange.param("id"));
        int action = exchange.number("action").orElseThrow(HttpProblem::notFound).intValue();
        IssueEdit edit = new IssueEdit();
        if (exchange.has("resolution")) {
            edit.resolution(exchange.param("resolution"));
        }
        try {
            jira.workflows().transition(exchange.user(), issue.id(), action, edit);
            exchange.redirect(LoginPages.within(exchange, exchange.has("returnUrl") ? exchange.param("returnUrl") : "/browse/" + issue.key()));
        } catch (InvalidException e) {
            page(exchange, 400, issue, step(exchange, issue), e.problems().get(0).text(exchange.texts().locale()));
        }
    }

    private void page(Exchange exchange, int status, Issue issue, StepView step, String problem) throws IOException {
        String summary = new IssueViews(jira, exchange.texts(), exchange.user()).summary(issue);
        Html form = form(exchange, issue, step, "/browse/" + issue.key());
        Html body = frame.render(exchange, "resolve", Map.of("issue", issue, "summary", summary, "step", step, "problem", problem, "form", form));
        frame.write(exchange, status, new Page(step.name(), body).below("issues"));
    }
}
