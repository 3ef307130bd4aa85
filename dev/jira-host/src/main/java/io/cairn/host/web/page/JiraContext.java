package io.cairn.host.web.page;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.project.Project;
import io.cairn.host.web.security.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * The context of fragments in the objects of Jira's API: {@code user}, {@code helper}, {@code i18n}, {@code project}, {@code issue}, {@code board}
 * (jira-platform.md C.3, D; which more Jira puts there is UNVERIFIED).
 */
public final class JiraContext implements FragmentContext {
    private final IssueManager issues;
    private final ProjectManager projects;
    private final JiraAuthenticationContext authentication;

    public JiraContext(IssueManager issues, ProjectManager projects, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.projects = projects;
        this.authentication = authentication;
    }

    @Override
    public Map<String, Object> site(HttpServletRequest request) {
        return context(request, null, Map.of());
    }

    @Override
    public Map<String, Object> project(HttpServletRequest request, Project project) {
        return context(request, project, Map.of());
    }

    @Override
    public Map<String, Object> issue(HttpServletRequest request, Project project, Issue issue) {
        return context(request, project, Map.of("issue", issues.getIssueObject(issue.id())));
    }

    @Override
    public Map<String, Object> board(HttpServletRequest request, Project project, Board board) {
        return context(request, project, Map.of("board", Map.of("id", board.id(), "name", board.name())));
    }

    private Map<String, Object> context(HttpServletRequest request, Project project, Map<String, Object> more) {
        Map<String, Object> context = new HashMap<>(more);
        com.atlassian.jira.project.Project known = project == null ? null : projects.getProjectObj(project.id());
        if (known != null) {
            context.put("project", known);
            context.put("projectKeyEncoded", Sessions.encode(project.key()));
            context.put("pathEncodedProjectKey", Sessions.encode(project.key()));
        }
        ApplicationUser user = authentication.getLoggedInUser();
        if (user != null) {
            context.put("user", user);
        }
        context.put("i18n", authentication.getI18nHelper());
        context.put("helper", new JiraHelper(request, known, new HashMap<>(context)));
        context.put("baseurl", request.getContextPath());
        return context;
    }
}
