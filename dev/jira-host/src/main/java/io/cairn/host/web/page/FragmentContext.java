package io.cairn.host.web.page;

import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The Velocity context that Jira gives to plugins' items, panels and conditions, by place; the current user is the one bound to the thread. */
public interface FragmentContext {
    /** Places that belong to no project: top navigation, administration, profile. */
    Map<String, Object> site(HttpServletRequest request);

    /** Places of a project: its sidebar and pages. */
    Map<String, Object> project(HttpServletRequest request, Project project);

    /** Places of an issue. */
    Map<String, Object> issue(HttpServletRequest request, Project project, Issue issue);

    /** Places of a board. */
    Map<String, Object> board(HttpServletRequest request, Project project, Board board);
}
