package io.cairn.host.jira.board;

import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.sprint.Sprint;
import java.util.List;

/** What a user sees on a board: per active sprint, per column, the issues in board order. */
public record BoardView(Board board, List<SprintView> sprints) {
    /** One active sprint; columns in board order. */
    public record SprintView(Sprint sprint, List<ColumnView> columns) {
    }

    /** One column with the issues in it. */
    public record ColumnView(BoardColumn column, List<Issue> issues) {
    }
}
