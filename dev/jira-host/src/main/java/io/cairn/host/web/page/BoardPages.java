package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.board.BacklogView;
import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.board.BoardColumn;
import io.cairn.host.jira.board.BoardView;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.search.Clause;
import io.cairn.host.jira.search.JqlReader;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.http.HttpProblem;
import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.security.Sessions;
import io.cairn.host.web.template.Html;
import io.cairn.host.web.view.CardView;
import io.cairn.host.web.view.EpicView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The board: active sprints in columns, backlog, and an issue at the side. Ids, classes and data attributes are Jira Software's as far as known, UNVERIFIED on
 * Jira 11; the JS contexts {@code gh-rapid-work} and {@code gh-rapid-plan} are verified (jira-platform.md C.5).
 */
public final class BoardPages implements Pages {
    private static final int CARDS = 60;
    private static final int BACKLOG = 100;
    /** What {@link BacklogView#backlog()} holds, as a query. */
    private static final Clause BACKLOG_ISSUES = JqlReader.read("statusCategory != Done AND type != Epic AND parent is EMPTY "
            + "AND (sprint is EMPTY OR sprint not in openSprints() AND sprint not in futureSprints())").where().orElseThrow();

    private final Site site;
    private final Jira jira;
    private final Frame frame;
    private final SideBar sideBar;
    private final IssueSteps steps;

    public BoardPages(Site site, Frame frame) {
        this.site = site;
        this.jira = site.jira();
        this.frame = frame;
        this.sideBar = new SideBar(site, frame);
        this.steps = new IssueSteps(site, frame);
    }

    /** A line of the list of boards. */
    public record Entry(Board board, Project project) {
    }

    /** A column. @param more cards that are not shown */
    public record Column(int id, String name, String statusIds, int total, List<CardView> cards, int more) {
    }

    /** A sprint or the backlog in planning. @param url all of its issues */
    public record Group(String id, String name, String state, int total, List<CardView> cards, int more, String url) {
    }

    /** The two views of a board. */
    public record Urls(String work, String planning) {
    }

    @Override
    public void register(Routes<PageHandler> routes) {
        routes.get("/secure/ManageRapidViews.jspa", this::list).get("/secure/RapidBoard.jspa", this::show);
    }

    private void list(Exchange exchange) throws IOException {
        List<Entry> entries = site.jira().boards().visibleTo(exchange.user()).stream()
                .map(board -> new Entry(board, jira.projects().byId(board.projectId()).orElseThrow())).toList();
        frame.write(exchange, new Page(exchange.text("boards.title"), frame.render(exchange, "boards", Map.of("boards", entries))).below("boards").requires("atl.general"));
    }

    private void show(Exchange exchange) throws IOException {
        Board board = site.jira().boards().see(exchange.user(), exchange.number("rapidView").orElseThrow(HttpProblem::notFound));
        Project project = jira.projects().byId(board.projectId()).orElseThrow();
        boolean planning = exchange.param("view").startsWith("planning");
        IssueViews views = new IssueViews(jira, exchange.texts(), exchange.user());
        Map<String, Object> values = new HashMap<>(Map.of("board", board, "planning", planning, "urls", urls(exchange, board), "sprintLine", "",
                "detail", detail(exchange, board, project, views)));
        values.put("tools", site.fragments().sections("jira.agile.board.tools", site.contexts().board(exchange.request(), project, board)));
        if (planning) {
            values.put("groups", groups(exchange, board, views));
        } else {
            BoardView work = site.jira().boards().work(exchange.user(), board.id());
            values.put("columns", columns(exchange, board, work, views));
            values.put("sprintLine", sprintLine(exchange, work));
        }
        frame.write(exchange, new Page(board.name(), frame.render(exchange, "board", values)).below("boards").styled("ghx-rapid-board").script("board")
                .requires("gh-rapid", planning ? "gh-rapid-plan" : "gh-rapid-work", "atl.general").meta("ajs-project-key", project.key())
                .meta("ajs-board-id", Long.toString(board.id())).besides(sideBar.render(exchange, project, planning ? "sidebar-backlog" : "sidebar-work")).forProject(project.key()));
    }

    private static Urls urls(Exchange exchange, Board board) {
        String work = exchange.request().getContextPath() + "/secure/RapidBoard.jspa?rapidView=" + board.id();
        return new Urls(work, work + "&view=planning");
    }

    private List<Column> columns(Exchange exchange, Board board, BoardView work, IssueViews views) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < board.columns().size() && !work.sprints().isEmpty(); i++) {
            BoardColumn column = board.columns().get(i);
            int at = i;
            List<Issue> issues = work.sprints().stream().flatMap(sprint -> sprint.columns().get(at).issues().stream()).distinct().toList();
            columns.add(new Column(i + 1, exchange.texts().named("column.", column.name()), String.join(",", column.statusIds()), issues.size(),
                    cards(exchange, issues, views, CARDS), Math.max(0, issues.size() - CARDS)));
        }
        return columns;
    }

    private static String sprintLine(Exchange exchange, BoardView work) {
        return work.sprints().stream().map(BoardView.SprintView::sprint)
                .map(sprint -> sprint.end() == null ? sprint.name() : exchange.text("board.sprint", sprint.name(), exchange.texts().day(sprint.end())))
                .collect(Collectors.joining(" · "));
    }

    private List<Group> groups(Exchange exchange, Board board, IssueViews views) {
        BacklogView plan = site.jira().boards().plan(exchange.user(), board.id());
        String search = exchange.request().getContextPath() + "/issues/?jql=";
        List<Group> groups = new ArrayList<>();
        for (BacklogView.Planned planned : plan.sprints()) {
            Sprint sprint = planned.sprint();
            groups.add(group(exchange, Long.toString(sprint.id()), sprint.name(), exchange.text("sprint." + sprint.state().key()), planned.issues(), views,
                    search + Sessions.encode("sprint = " + sprint.id())));
        }
        groups.add(group(exchange, "backlog", exchange.text("nav.backlog"), "", plan.backlog(), views, search + Sessions.encode(site.jira().search().read(board.filterJql()).and(BACKLOG_ISSUES).toJql())));
        return groups;
    }

    private Group group(Exchange exchange, String id, String name, String state, List<Issue> issues, IssueViews views, String url) {
        return new Group(id, name, state, issues.size(), cards(exchange, issues, views, BACKLOG), Math.max(0, issues.size() - BACKLOG), url);
    }

    private List<CardView> cards(Exchange exchange, List<Issue> issues, IssueViews views, int limit) {
        String here = exchange.request().getContextPath() + "/secure/RapidBoard.jspa?rapidView=" + exchange.param("rapidView")
                + (exchange.param("view").isEmpty() ? "" : "&view=" + Sessions.encode(exchange.param("view"))) + "&selectedIssue=";
        return issues.stream().limit(limit)
                .map(issue -> new CardView(views.row(issue), views.epic(issue).map(EpicView::name).orElse(""), here + issue.key())).toList();
    }

    private Html detail(Exchange exchange, Board board, Project project, IssueViews views) {
        String selected = exchange.param("selectedIssue");
        if (selected.isEmpty()) {
            return Html.EMPTY;
        }
        Issue issue = jira.issues().see(exchange.user(), selected);
        Map<String, Object> values = steps.details(exchange, issue, views, Sessions.address(exchange.request()));
        Map<String, Object> context = new HashMap<>(site.contexts().board(exchange.request(), project, board));
        context.putAll(site.contexts().issue(exchange.request(), jira.projects().byId(issue.projectId()).orElseThrow(), issue));
        values.put("panels", site.fragments().panels("atl.gh.issue.details.tab", context));
        values.put("links", site.fragments().links("greenhopper_issue_dropdown", context));
        Urls urls = urls(exchange, board);
        values.put("closeUrl", exchange.param("view").startsWith("planning") ? urls.planning() : urls.work());
        return frame.render(exchange, "board-detail", values);
    }
}
