package io.cairn.host.jira.board;

import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.sprint.Sprint;
import java.util.List;

/** What a user plans with: active and future sprints with their issues, then the unresolved rest. */
public record BacklogView(Board board, List<Planned> sprints, List<Issue> backlog) {
    /** A sprint and its issues in rank order. */
    public record Planned(Sprint sprint, List<Issue> issues) {
    }
}
