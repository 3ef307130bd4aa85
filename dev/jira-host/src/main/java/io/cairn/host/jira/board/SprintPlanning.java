package io.cairn.host.jira.board;

import io.cairn.host.jira.change.ChangeFeed;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueEvent;
import io.cairn.host.jira.issue.IssueSaving;
import io.cairn.host.jira.issue.Issues;
import io.cairn.host.jira.issue.Rank;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.sprint.SprintChanged;
import io.cairn.host.jira.sprint.SprintState;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.store.Writing;
import io.cairn.host.jira.user.User;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people do with sprints and ranks. Needs MANAGE_SPRINTS in the board's project for sprints, EDIT_ISSUES for issues. */
public final class SprintPlanning {
    /** First id of a sprint made here; above those of the data sets. */
    private static final long FIRST_ID = 100_000;
    private final Store store;
    private final Boards boards;
    private final Issues issues;
    private final Permissions permissions;
    private final IssueSaving saving;
    private final ChangeFeed feed;
    private final Clock clock;

    public SprintPlanning(Store store, Boards boards, Issues issues, Permissions permissions, IssueSaving saving, ChangeFeed feed, Clock clock) {
        this.store = store;
        this.boards = boards;
        this.issues = issues;
        this.permissions = permissions;
        this.saving = saving;
        this.feed = feed;
        this.clock = clock;
    }

    /** Makes a future sprint. @throws InvalidException on {@code name} */
    public Sprint create(User actor, long boardId, String name, String goal) {
        Board board = boards.see(actor, boardId);
        permissions.require(actor, Permission.MANAGE_SPRINTS, board.projectId());
        if (name == null || name.isBlank() || name.length() > 30) {
            throw new InvalidException(Problem.of("name", "jira.error.sprint.name"));
        }
        return store.write(writing -> {
            Sprint made = new Sprint(writing.next("sprint", FIRST_ID), name, SprintState.FUTURE, boardId, null, null, null, goal == null ? "" : goal);
            return put(writing, actor, null, made);
        });
    }

    /** Starts a future sprint. @throws InvalidException if it is not future, or on {@code endDate} */
    public Sprint start(User actor, long sprintId, Instant start, Instant end) {
        if (!end.isAfter(start)) {
            throw new InvalidException(Problem.of("endDate", "jira.error.sprint.dates"));
        }
        return store.write(writing -> {
            Sprint before = inState(writing, actor, sprintId, SprintState.FUTURE);
            return put(writing, actor, before, before.in(SprintState.ACTIVE, start, end, null));
        });
    }

    /** Closes an active sprint: what is not done goes to another open sprint, or (null) back to the backlog. */
    public Sprint close(User actor, long sprintId, Long nextSprintId) {
        return store.write(writing -> {
            Sprint before = inState(writing, actor, sprintId, SprintState.ACTIVE);
            Sprint after = put(writing, actor, before, before.in(SprintState.CLOSED, before.start(), before.end(), clock.instant()));
            issues.ofSprint(sprintId).stream().filter(issue -> !issue.isResolved() && nextSprintId != null)
                    .forEach(issue -> assign(writing, actor, issue, nextSprintId));
            return after;
        });
    }

    /** Puts issues into an open sprint, or (null) into the backlog; closed sprints stay in their field. */
    public void plan(User actor, Long sprintId, List<Long> issueIds) {
        store.write(writing -> {
            if (sprintId != null && existing(writing, sprintId).state() == SprintState.CLOSED) {
                throw new InvalidException(Problem.of("sprint", "jira.error.sprint.state", SprintState.CLOSED.key()));
            }
            issueIds.forEach(id -> {
                Issue issue = permissions.requireSeen(actor, writing.get(Issue.KIND, id), String.valueOf(id));
                permissions.require(actor, Permission.EDIT_ISSUES, issue);
                assign(writing, actor, issue, sprintId);
            });
            return issueIds;
        });
    }

    /** Ranks an issue just before ({@code before}) or after another. */
    public Issue rank(User actor, long issueId, long otherId, boolean before) {
        return store.write(writing -> {
            Issue issue = permissions.requireSeen(actor, writing.get(Issue.KIND, issueId), String.valueOf(issueId));
            Issue other = permissions.requireSeen(actor, writing.get(Issue.KIND, otherId), String.valueOf(otherId));
            permissions.require(actor, Permission.SCHEDULE_ISSUES, issue);
            String edge = neighbour(other, issue, before).map(Issue::rank).orElse(null);
            String rank = before ? Rank.between(edge, other.rank()) : Rank.between(other.rank(), edge);
            return saving.save(writing, actor, issue, issue.rebuild().rank(rank).build(), IssueEvent.UPDATED);
        });
    }

    private Optional<Issue> neighbour(Issue other, Issue moved, boolean before) {
        var candidates = issues.all().filter(issue -> issue.rank() != null && issue.id() != other.id() && issue.id() != moved.id());
        return before ? candidates.filter(issue -> Issues.BY_RANK.compare(issue, other) < 0).max(Issues.BY_RANK)
                : candidates.filter(issue -> Issues.BY_RANK.compare(issue, other) > 0).min(Issues.BY_RANK);
    }

    private void assign(Writing writing, User actor, Issue issue, Long sprintId) {
        List<Long> ids = new ArrayList<>(issue.sprintIds());
        ids.removeIf(id -> writing.get(Sprint.KIND, id).filter(sprint -> sprint.state() == SprintState.CLOSED).isEmpty());
        if (sprintId != null) {
            ids.add(sprintId);
        }
        saving.save(writing, actor, issue, issue.rebuild().sprintIds(ids).build(), IssueEvent.UPDATED);
    }

    private Sprint inState(Writing writing, User actor, long sprintId, SprintState state) {
        Sprint sprint = existing(writing, sprintId);
        permissions.require(actor, Permission.MANAGE_SPRINTS, boards.see(actor, sprint.boardId()).projectId());
        if (sprint.state() != state) {
            throw new InvalidException(Problem.of("state", "jira.error.sprint.state", sprint.state().key()));
        }
        return sprint;
    }

    private static Sprint existing(Writing writing, long sprintId) {
        return writing.get(Sprint.KIND, sprintId)
                .orElseThrow(() -> new NotFoundException(Problem.of("sprint", "jira.error.sprint.missing", sprintId)));
    }

    private Sprint put(Writing writing, User actor, Sprint before, Sprint after) {
        writing.put(Sprint.KIND, after);
        writing.afterCommit(() -> feed.publish(new SprintChanged(actor, before, after)));
        return after;
    }
}
