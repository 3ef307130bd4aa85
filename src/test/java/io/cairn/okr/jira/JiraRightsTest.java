package io.cairn.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.UserKey;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public class JiraRightsTest {
    private static final UserKey ANNA = new UserKey("JIRAUSER10100");
    private static final ProjectId APP = new ProjectId(10);
    private static final IssueId SEVEN = new IssueId(7);

    private final UserManager users = mock(UserManager.class);
    private final com.atlassian.sal.api.user.UserManager licences = mock(com.atlassian.sal.api.user.UserManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final GlobalPermissionManager globalPermissions = mock(GlobalPermissionManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final Project app = mock(Project.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final Rights rights = new JiraRights(users, licences, projects, issues, permissions, globalPermissions);

    @Before
    public void jira() {
        when(users.getUserByKey(ANNA.value())).thenReturn(anna);
        when(anna.isActive()).thenReturn(true);
        when(projects.getProjectObj(10L)).thenReturn(app);
        when(issues.getIssueObject(7L)).thenReturn(issue);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, app, anna)).thenReturn(true);
        when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, (Issue) issue, anna)).thenReturn(true);
        when(permissions.getProjects(ProjectPermissions.EDIT_ISSUES, anna)).thenReturn(List.of(app));
    }

    @Test
    public void projectPermissionsAreJirasOwn() {
        assertThat(rights.mayBrowse(ANNA, APP)).isTrue();
        assertThat(rights.administers(ANNA, APP)).isFalse();
        assertThat(rights.editsSomewhere(ANNA)).isTrue();
    }

    @Test
    public void whoMayNotSeeAnIssueMayNotEditIt() {
        assertThat(rights.mayEdit(ANNA, SEVEN)).isFalse();
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, (Issue) issue, anna)).thenReturn(true);
        assertThat(rights.mayEdit(ANNA, SEVEN)).isTrue();
    }

    @Test
    public void systemAdministratorsAdministerJiraToo() {
        assertThat(rights.administersJira(ANNA)).isFalse();
        when(globalPermissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, anna)).thenReturn(true);
        assertThat(rights.administersJira(ANNA)).isTrue();
    }

    @Test
    public void whoLeftMayDoNothing() {
        when(anna.isActive()).thenReturn(false);
        assertThat(rights.mayUse(ANNA)).isFalse();
        assertThat(rights.mayBrowse(ANNA, APP)).isFalse();
        assertThat(rights.editsSomewhere(ANNA)).isFalse();
    }

    @Test
    public void nobodyMayDoAnythingWithWhatDoesNotExist() {
        assertThat(rights.mayBrowse(ANNA, new ProjectId(99))).isFalse();
        assertThat(rights.mayEdit(ANNA, new IssueId(99))).isFalse();
        assertThat(rights.mayBrowse(new UserKey("gone"), APP)).isFalse();
    }
}
