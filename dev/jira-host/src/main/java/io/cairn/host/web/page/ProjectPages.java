package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.project.Version;
import io.cairn.host.jira.search.JqlQuery;
import io.cairn.host.jira.search.SearchPage;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.http.HttpProblem;
import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.security.Sessions;
import io.cairn.host.web.template.Html;
import io.cairn.host.web.view.PanelView;
import io.cairn.host.web.view.PersonView;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Projects: the list, the summary, and the pages that plugins hang into the project (jira-platform.md C.13). */
public final class ProjectPages implements Pages {
    private static final String PREFIX = "com.atlassian.jira.jira-projects-plugin:";
    private static final int RECENT = 15;
    private static final int VERSIONS = 10;

    private final Site site;
    private final Jira jira;
    private final Frame frame;
    private final SideBar sideBar;

    public ProjectPages(Site site, Frame frame) {
        this.site = site;
        this.jira = site.jira();
        this.frame = frame;
        this.sideBar = new SideBar(site, frame);
    }

    /** A line of the list of projects. */
    public record Entry(Project project, PersonView lead, List<Board> boards) {
    }

    /** A number and where it leads. */
    public record Fact(String name, String value, String url) {
    }

    /** A version and where it leads. */
    public record VersionLine(String name, String state, String date, String url) {
    }

    @Override
    public void register(Routes<PageHandler> routes) {
        routes.get("/secure/BrowseProjects.jspa", this::list).get("/projects", this::list);
        routes.get("/projects/{key}", this::show).get("/projects/{key}/summary", this::show);
        routes.get("/projects/{key}/issues", this::issues);
    }

    private void list(Exchange exchange) throws IOException {
        IssueViews views = new IssueViews(jira, exchange.texts(), exchange.user());
        List<Entry> entries = jira.projects().visibleTo(exchange.user()).stream()
                .map(project -> new Entry(project, views.person(project.leadKey(), "none"), site.jira().boards().ofProject(project.id()))).toList();
        frame.write(exchange, new Page(exchange.text("projects.title"), frame.render(exchange, "projects", Map.of("projects", entries))).below("projects").requires("atl.general"));
    }

    private void issues(Exchange exchange) throws IOException {
        Project project = jira.projects().see(exchange.user(), exchange.path("key"));
        exchange.redirect("/issues/?jql=" + Sessions.encode("project = " + project.key() + " ORDER BY updated DESC"));
    }

    private void show(Exchange exchange) throws IOException {
        Project project = jira.projects().see(exchange.user(), exchange.path("key"));
        String selected = exchange.param("selectedItem");
        if (selected.isEmpty()) {
            write(exchange, project, exchange.text("project.summary"), summary(exchange, project), "sidebar-summary");
            return;
        }
        List<PanelView> panels = panels(exchange, project, selected);
        if (panels.isEmpty()) {
            throw HttpProblem.notFound();
        }
        write(exchange, project, panels.get(0).label().isEmpty() ? project.name() : panels.get(0).label(),
                frame.render(exchange, "project-panels", Map.of("panels", panels)), selected);
    }

    /** The panel's location may carry the prefix of Jira's own plugin, the address too: either does (C.13, UNVERIFIED for mixing them). */
    private List<PanelView> panels(Exchange exchange, Project project, String selected) {
        var context = site.contexts().project(exchange.request(), project);
        String other = selected.startsWith(PREFIX) ? selected.substring(PREFIX.length()) : PREFIX + selected;
        List<PanelView> panels = site.fragments().panels(selected, context);
        return panels.isEmpty() ? site.fragments().panels(other, context) : panels;
    }

    private void write(Exchange exchange, Project project, String title, Html body, String active) throws IOException {
        Page page = new Page(project.name() + " - " + title, body).below("projects").requires("jira.browse.project", "atl.general")
                .meta("ajs-project-key", project.key()).meta("ajs-project-id", Long.toString(project.id()))
                .besides(sideBar.render(exchange, project, active)).forProject(project.key());
        frame.write(exchange, page);
    }

    private Html summary(Exchange exchange, Project project) {
        IssueViews views = new IssueViews(jira, exchange.texts(), exchange.user());
        String own = "project = " + project.key();
        List<Issue> recent = site.find(exchange.user(), own + " ORDER BY updated DESC", 0, RECENT).issues();
        List<Fact> facts = List.of(fact(exchange, "project.open", own + " AND statusCategory = \"To Do\""),
                fact(exchange, "project.progress", own + " AND statusCategory = \"In Progress\""),
                fact(exchange, "project.done.week", own + " AND resolved >= -7d"));
        return frame.render(exchange, "project", Map.of("project", project, "facts", facts, "rows", recent.stream().map(views::row).toList(),
                "lead", views.person(project.leadKey(), "none"), "versions", versions(exchange, project)));
    }

    private Fact fact(Exchange exchange, String name, String jql) {
        SearchPage found = site.find(exchange.user(), jql, 0, 0);
        return new Fact(exchange.text(name), Integer.toString(found.total()), exchange.request().getContextPath() + "/issues/?jql=" + Sessions.encode(jql));
    }

    private List<VersionLine> versions(Exchange exchange, Project project) {
        LocalDate today = jira.clock().instant().atZone(ZoneId.systemDefault()).toLocalDate();
        List<Version> open = jira.versions().of(project.id()).stream().filter(version -> !version.released() && !version.archived()).toList();
        return open.stream().skip(Math.max(0, open.size() - VERSIONS)).map(version -> line(exchange, project, version, today)).toList();
    }

    private static VersionLine line(Exchange exchange, Project project, Version version, LocalDate today) {
        boolean late = version.releaseDate() != null && version.releaseDate().isBefore(today);
        String date = version.releaseDate() == null ? "" : exchange.texts().day(version.releaseDate());
        String jql = JqlQuery.ALL.and("project", project.key()).and("fixVersion", version.name()).toJql();
        return new VersionLine(version.name(), exchange.text(late ? "version.overdue" : "version.unreleased"), date,
                exchange.request().getContextPath() + "/issues/?jql=" + Sessions.encode(jql));
    }
}
