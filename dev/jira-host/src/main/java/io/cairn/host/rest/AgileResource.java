package io.cairn.host.rest;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.board.BoardColumn;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.search.JqlQuery;
import io.cairn.host.jira.search.JqlReader;
import io.cairn.host.jira.search.SearchPage;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.page.Site;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /rest/agile/1.0}: boards, their sprints and issues. */
final class AgileResource {
    private static final String BASE = "/rest/agile/1.0";
    private static final List<JqlQuery.Sort> BY_RANK = List.of(new JqlQuery.Sort("Rank", true, false));
    private static final int USUAL = 50;
    private static final int MOST = 1000;

    private final Site site;
    private final Jira jira;

    AgileResource(Site site) {
        this.site = site;
        this.jira = site.jira();
    }

    void register(Routes<RestHandler> routes) {
        routes.get(BASE + "/board", this::boards);
        routes.get(BASE + "/board/{id}", call -> RestAnswer.ok(board(call, seen(call))));
        routes.get(BASE + "/board/{id}/configuration", this::configuration);
        routes.get(BASE + "/board/{id}/sprint", this::sprints);
        routes.get(BASE + "/board/{id}/issue", call -> search(call, "", Optional.of(seen(call))));
        routes.get(BASE + "/sprint/{id}", call -> RestAnswer.ok(new Views(jira, call).sprint(sprint(call))));
        routes.get(BASE + "/sprint/{id}/issue", call -> search(call, "sprint = " + sprint(call).id(), Optional.empty()));
        routes.get(BASE + "/epic/{key}/issue", call -> search(call, "\"Epic Link\" = " + jira.issues().see(call.user(), call.path("key")).key(), Optional.empty()));
        routes.get(BASE + "/issue/{key}", this::issue);
    }

    private Board seen(RestCall call) {
        return site.jira().boards().see(call.user(), call.id("id"));
    }

    private RestAnswer boards(RestCall call) {
        String wanted = call.param("projectKeyOrId");
        Optional<Project> project = wanted.isEmpty() ? Optional.empty()
                : Optional.of(jira.projects().see(call.user(), wanted.matches("\\d{1,18}") ? jira.projects().byId(Long.parseLong(wanted)).map(Project::key).orElse(wanted) : wanted));
        List<Map<String, Object>> found = site.jira().boards().visibleTo(call.user()).stream().filter(board -> project.isEmpty() || board.projectId() == project.get().id())
                .filter(board -> board.name().toLowerCase(Locale.ROOT).contains(call.param("name").toLowerCase(Locale.ROOT)))
                .map(board -> board(call, board)).toList();
        return RestAnswer.ok(Json.page(found, call.number("startAt", 0), limit(call)));
    }

    private Map<String, Object> board(RestCall call, Board board) {
        Project project = jira.projects().byId(board.projectId()).orElseThrow();
        return Json.object("id", board.id(), "self", call.link(BASE + "/board/" + board.id()), "name", board.name(), "type", "scrum",
                "location", Json.object("projectId", project.id(), "projectKey", project.key(), "projectName", project.name()));
    }

    private RestAnswer configuration(RestCall call) {
        Board board = seen(call);
        List<Map<String, Object>> columns = board.columns().stream().map((BoardColumn column) -> Json.object("name", column.name(),
                "statuses", column.statusIds().stream().map(id -> Json.object("id", id, "self", call.link("/rest/api/2/status/" + id))).toList())).toList();
        return RestAnswer.ok(Json.object("id", board.id(), "name", board.name(), "type", "scrum", "self", call.link(BASE + "/board/" + board.id() + "/configuration"),
                "filter", Json.object("query", board.filterJql()), "columnConfig", Json.object("columns", columns, "constraintType", "none")));
    }

    private RestAnswer sprints(RestCall call) {
        List<String> states = call.list("state");
        Views views = new Views(jira, call);
        List<Map<String, Object>> found = jira.sprints().of(seen(call).id()).stream().filter(sprint -> states.isEmpty() || states.contains(sprint.state().key())).map(views::sprint).toList();
        return RestAnswer.ok(Json.page(found, call.number("startAt", 0), limit(call)));
    }

    private Sprint sprint(RestCall call) {
        Sprint sprint = jira.sprints().byId(call.id("id")).orElseThrow(RestProblem::notFound);
        site.jira().boards().see(call.user(), sprint.boardId());
        return sprint;
    }

    /** Issues of a board's filter or of a clause, narrowed by the caller's own query. */
    private RestAnswer search(RestCall call, String clause, Optional<Board> board) {
        String jql = narrowed(board.map(Board::filterJql).orElse(clause), call.param("jql"));
        SearchPage found = site.find(call.user(), jql, call.number("startAt", 0), limit(call));
        IssueJson json = new IssueJson(jira, call);
        FieldChoice choice = FieldChoice.of(call.list("fields").isEmpty() ? List.of("*navigable") : call.list("fields"));
        return RestAnswer.ok(Json.object("expand", "schema,names", "startAt", call.number("startAt", 0), "maxResults", limit(call), "total", found.total(),
                "issues", found.issues().stream().map((Issue issue) -> json.issue(issue, choice, Set.copyOf(call.list("expand")))).toList()));
    }

    /** Both conditions, in the order the caller's query asks for, else by rank. */
    static String narrowed(String filter, String own) {
        JqlQuery base = JqlReader.read(filter);
        JqlQuery wanted = JqlReader.read(own);
        JqlQuery both = wanted.where().map(base::and).orElse(base);
        return new JqlQuery(both.where(), wanted.sorts().isEmpty() ? BY_RANK : wanted.sorts(), "").toJql();
    }

    private RestAnswer issue(RestCall call) {
        return RestAnswer.ok(new IssueJson(jira, call).issue(jira.issues().see(call.user(), call.path("key")), FieldChoice.of(List.of("*all")), Set.copyOf(call.list("expand"))));
    }

    private static int limit(RestCall call) {
        return Math.min(call.number("maxResults", USUAL), MOST);
    }
}
