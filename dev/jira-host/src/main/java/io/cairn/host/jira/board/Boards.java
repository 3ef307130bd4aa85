package io.cairn.host.jira.board;

import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.jira.constant.Status;
import io.cairn.host.jira.constant.StatusCategory;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.search.JqlQuery;
import io.cairn.host.jira.search.Search;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.sprint.SprintState;
import io.cairn.host.jira.sprint.Sprints;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.user.User;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Boards and what is on them, as one user sees it. */
public final class Boards {
    private final Store store;
    private final Permissions permissions;
    private final Search search;
    private final Sprints sprints;
    private final Constants constants;

    public Boards(Store store, Permissions permissions, Search search, Sprints sprints, Constants constants) {
        this.store = store;
        this.permissions = permissions;
        this.search = search;
        this.sprints = sprints;
        this.constants = constants;
    }

    /** Boards of projects the user browses, by name. */
    public List<Board> visibleTo(User user) {
        return sorted(store.table(Board.KIND).stream()
                .filter(board -> permissions.has(user, Permission.BROWSE_PROJECTS, board.projectId())));
    }

    /** Boards of a project, by name; no permission asked. */
    public List<Board> ofProject(long projectId) {
        return sorted(store.table(Board.KIND).stream().filter(board -> board.projectId() == projectId));
    }

    /** The board of that id; no permission asked. */
    public Optional<Board> byId(long id) {
        return store.table(Board.KIND).get(id);
    }

    /** The board as the user sees it. @throws NotFoundException if missing or not to be seen */
    public Board see(User user, long id) {
        return byId(id).filter(board -> permissions.has(user, Permission.BROWSE_PROJECTS, board.projectId()))
                .orElseThrow(() -> new NotFoundException(Problem.general("jira.error.board.missing", id)));
    }

    /** Active sprints in columns. Issues whose status is in no column are not on the board. */
    public BoardView work(User user, long boardId) {
        Board board = see(user, boardId);
        List<Issue> issues = matching(user, board);
        return new BoardView(board, withIssues(board, issues, SprintState.ACTIVE).map(sprint ->
                new BoardView.SprintView(sprint, board.columns().stream().map(column -> new BoardView.ColumnView(column,
                        in(sprint, issues).filter(issue -> column.statusIds().contains(issue.statusId())).toList())).toList())).toList());
    }

    /** Active and future sprints with their issues, then what is not done and in none of them; without epics and sub-tasks. */
    public BacklogView plan(User user, long boardId) {
        Board board = see(user, boardId);
        List<Issue> issues = matching(user, board).stream().filter(this::planned).toList();
        List<BacklogView.Planned> open = Stream.of(SprintState.ACTIVE, SprintState.FUTURE)
                .flatMap(state -> withIssues(board, issues, state))
                .map(sprint -> new BacklogView.Planned(sprint, in(sprint, issues).toList())).toList();
        return new BacklogView(board, open, issues.stream().filter(issue -> !done(issue) && !inOpenSprint(issue)).toList());
    }

    /** The sprint an issue is in now: active or future; empty if in none. */
    public Optional<Sprint> openSprint(Issue issue) {
        return issue.sprintIds().stream().flatMap(id -> sprints.byId(id).stream())
                .filter(sprint -> sprint.state() != SprintState.CLOSED).findFirst();
    }

    private List<Issue> matching(User user, Board board) {
        JqlQuery filter = search.read(board.filterJql());
        return search.find(user, filter, 0, Integer.MAX_VALUE).issues();
    }

    /** Sprints the board made, and those others made that have issues of it. */
    private Stream<Sprint> withIssues(Board board, List<Issue> issues, SprintState state) {
        return sprints.in(state).stream().filter(sprint -> sprint.boardId() == board.id() || in(sprint, issues).findAny().isPresent())
                .sorted(Comparator.comparingLong(Sprint::id));
    }

    private static Stream<Issue> in(Sprint sprint, List<Issue> issues) {
        return issues.stream().filter(issue -> issue.sprintIds().contains(sprint.id()));
    }

    private boolean inOpenSprint(Issue issue) {
        return openSprint(issue).isPresent();
    }

    private boolean planned(Issue issue) {
        return !issue.isSubTask() && constants.issueType(issue.typeId()).filter(IssueType::epic).isEmpty();
    }

    private boolean done(Issue issue) {
        return constants.status(issue.statusId()).map(Status::category).filter(StatusCategory.DONE::equals).isPresent();
    }

    private static List<Board> sorted(Stream<Board> boards) {
        return boards.sorted(Comparator.comparing(Board::name)).toList();
    }
}
