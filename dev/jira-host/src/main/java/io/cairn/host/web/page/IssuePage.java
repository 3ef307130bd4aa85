package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.user.User;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.security.Sessions;
import io.cairn.host.web.template.Html;
import io.cairn.host.web.view.IssueRow;
import io.cairn.host.web.view.SectionView;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of one issue, with everything plugins add to it (jira-platform.md D). */
public final class IssuePage implements Pages {
    private static final int EPIC_ISSUES = 30;
    private static final List<String> OPERATIONS = List.of("operations-top-level", "operations-work", "operations-attachments", "operations-voteswatchers",
            "operations-subtasks", "operations-operations", "operations-delete");

    private final Site site;
    private final Jira jira;
    private final Frame frame;
    private final IssueSteps steps;

    public IssuePage(Site site, Frame frame) {
        this.site = site;
        this.jira = site.jira();
        this.frame = frame;
        this.steps = new IssueSteps(site, frame);
    }

    /** What the reader may do with the issue: which buttons there are. */
    public record May(boolean edit, boolean assign, boolean subTask, boolean link, boolean move, boolean delete, boolean comment) {
        public boolean any() {
            return subTask || link || move || delete;
        }
    }

    @Override
    public void register(Routes<PageHandler> routes) {
        routes.get("/browse/{key}", this::show);
    }

    private void show(Exchange exchange) throws IOException {
        String key = exchange.path("key");
        if (key.indexOf('-') < 0) {
            exchange.redirect("/projects/" + jira.projects().see(exchange.user(), key).key());
            return;
        }
        Issue issue = jira.issues().see(exchange.user(), key);
        if (!issue.key().equals(key)) { // moved, or written in small letters
            exchange.redirect("/browse/" + issue.key());
            return;
        }
        frame.write(exchange, page(exchange, issue));
    }

    private Page page(Exchange exchange, Issue issue) {
        Project project = jira.projects().byId(issue.projectId()).orElseThrow();
        IssueViews views = new IssueViews(jira, exchange.texts(), exchange.user());
        Map<String, Object> values = steps.details(exchange, issue, views, "/browse/" + issue.key());
        values.put("project", project);
        values.put("may", may(exchange.user(), issue));
        related(exchange, issue, views, values);
        plugins(exchange, project, issue, values);
        String title = "[" + issue.key() + "] " + views.summary(issue);
        return new Page(title, frame.render(exchange, "issue", values)).below("issues").requires("jira.view.issue", "atl.general")
                .meta("ajs-issue-key", issue.key()).meta("ajs-issue-id", Long.toString(issue.id())).meta("ajs-project-key", project.key())
                .styled("jira-issue-view").forProject(project.key());
    }

    private void related(Exchange exchange, Issue issue, IssueViews views, Map<String, Object> values) {
        Optional.ofNullable(issue.parentId()).flatMap(jira.issues()::byId).filter(parent -> jira.permissions().sees(exchange.user(), parent))
                .ifPresent(parent -> values.put("parent", views.row(parent)));
        values.put("subTasks", views.rows(jira.issues().subTasks(issue.id())));
        values.put("links", views.links(issue));
        values.put("activity", views.activity(issue));
        boolean epic = jira.constants().issueType(issue.typeId()).filter(IssueType::epic).isPresent();
        List<IssueRow> children = epic ? views.rows(jira.issues().ofEpic(issue.id())) : List.of();
        values.put("isEpic", epic && !children.isEmpty());
        values.put("epicIssues", children.stream().limit(EPIC_ISSUES).toList());
        values.put("epicMore", Math.max(0, children.size() - EPIC_ISSUES));
        values.put("epicUrl", exchange.request().getContextPath() + "/issues/?jql=" + Sessions.encode("\"Epic Link\" = " + issue.key()));
    }

    private void plugins(Exchange exchange, Project project, Issue issue, Map<String, Object> values) {
        Map<String, Object> context = site.contexts().issue(exchange.request(), project, issue);
        Fragments fragments = site.fragments();
        values.put("leftPanels", panels(exchange, "atl.jira.view.issue.left.context", context));
        values.put("rightPanels", panels(exchange, "atl.jira.view.issue.right.context", context));
        values.put("tools", fragments.links("jira.issue.tools", context));
        var operations = OPERATIONS.stream().map(section -> new SectionView(section, "", fragments.links(section, context)))
                .filter(section -> !section.links().isEmpty());
        values.put("operations", Stream.concat(operations, fragments.sections("opsbar-operations", context).stream()).toList());
    }

    private Html panels(Exchange exchange, String location, Map<String, Object> context) {
        return frame.render(exchange, "issue-panels", Map.of("panels", site.fragments().panels(location, context)));
    }

    private May may(User user, Issue issue) {
        boolean create = jira.permissions().has(user, Permission.CREATE_ISSUES, issue.projectId());
        return new May(has(user, Permission.EDIT_ISSUES, issue), has(user, Permission.ASSIGN_ISSUES, issue), create && !issue.isSubTask(),
                has(user, Permission.LINK_ISSUES, issue), has(user, Permission.MOVE_ISSUES, issue) && !issue.isSubTask(),
                has(user, Permission.DELETE_ISSUES, issue), has(user, Permission.ADD_COMMENTS, issue));
    }

    private boolean has(User user, Permission permission, Issue issue) {
        return jira.permissions().has(user, permission, issue);
    }
}
