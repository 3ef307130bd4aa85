package io.cairn.host.web;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.board.BacklogView;
import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.board.BoardView;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.Issues;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.user.User;
import io.cairn.host.web.page.FragmentContext;
import io.cairn.host.web.source.BoardSource;
import io.cairn.host.web.source.IssueSearch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

final class TestSite implements AutoCloseable {
    final Jira jira;
    final NoPlugins plugins = new NoPlugins();
    private final WebSite site;
    TestSite(int port) throws Exception {
        jira = SmallJira.open(UUID.randomUUID().toString());
        site = new WebSite(jira, port);
        IssueSearch search = (reader, jql, start, limit) -> {
            List<Issue> all = jira.issues().all().filter(i -> jira.permissions().sees(reader, i)).sorted(Comparator.comparing(Issue::updated).reversed()).toList();
            return new IssueSearch.Found(all.stream().skip(start).limit(limit).toList(), all.size());
        };
        BoardSource boards = new BoardSource() {
            public List<Board> visibleTo(User u) { return jira.store().table(Board.KIND).stream().toList(); }
            public List<Board> ofProject(long id) { return jira.store().table(Board.KIND).stream().filter(b -> b.projectId() == id).toList(); }
            public Board see(User u, long id) { return jira.store().table(Board.KIND).get(id).orElseThrow(); }
            public BoardView work(User u, long id) {
                Board b = see(u, id);
                var sprint = jira.sprints().byId(SmallJira.SPRINT).orElseThrow();
                return new BoardView(b, List.of(new BoardView.SprintView(sprint, b.columns().stream().map(c -> new BoardView.ColumnView(c,
                    jira.issues().ofSprint(sprint.id()).stream().filter(i -> c.statusIds().contains(i.statusId())).toList())).toList())));
            }
            public BacklogView plan(User u, long id) {
                return new BacklogView(see(u, id), jira.sprints().of(id).stream().map(s -> new BacklogView.Planned(s, jira.issues().ofSprint(s.id()))).toList(),
                    jira.issues().all().filter(i -> i.sprintIds().isEmpty() && i.projectId() == SmallJira.APP).sorted(Issues.BY_RANK).toList());
            }
        };
        FragmentContext contexts = new FragmentContext() {
            public Map<String, Object> site(HttpServletRequest r) { return Map.of(); }
            public Map<String, Object> project(HttpServletRequest r, Project p) { return Map.of(); }
            public Map<String, Object> issue(HttpServletRequest r, Project p, Issue i) { return Map.of(); }
            public Map<String, Object> board(HttpServletRequest r, Project p, Board b) { return Map.of(); }
        };
        site.start(plugins, contexts, search, boards);
    }
    Browser browser() { return new Browser(site.baseUrl()); }
    public void close() throws Exception { site.close(); }
    public static void main(String[] args) throws Exception {
        TestSite site = new TestSite(Integer.parseInt(args[0]));
        System.out.println("READY " + site.site.baseUrl());
        for (String p : List.of("/secure/Dashboard.jspa")) System.out.println(site.browser().loggedIn("petra").get(p).statusCode());
        Thread.sleep(Long.parseLong(args[1]) * 1000);
        site.close();
    }
}
