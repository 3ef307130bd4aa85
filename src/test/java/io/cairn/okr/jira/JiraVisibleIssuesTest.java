package io.cairn.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.UserKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

public class JiraVisibleIssuesTest {
    private static final UserKey ANNA = new UserKey("JIRAUSER10100");

    private final IssueManager manager = mock(IssueManager.class);
    private final UserManager users = mock(UserManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ApplicationProperties application = mock(ApplicationProperties.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final VisibleIssues issues = new JiraVisibleIssues(manager, users, permissions, application);

    @Before
    public void jira() {
        when(users.getUserByKey(ANNA.value())).thenReturn(anna);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        when(issue.getId()).thenReturn(7L);
        when(issue.getProjectId()).thenReturn(10L);
        when(issue.getKey()).thenReturn("APP-7");
        when(manager.getIssueObject("APP-7")).thenReturn(issue);
    }

    @Test // J11
    public void aHiddenIssueLooksLikeAMissingOne() {
        assertThat(issues.byKey(ANNA, "APP-7")).isEmpty();
        assertThat(issues.byKey(ANNA, "APP-8")).isEmpty();
        assertThat(issues.byKey(ANNA, " ")).isEmpty();
    }

    @Test
    public void aKeyIsReadInAnyCaseWithSpacesAround() {
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, (Issue) issue, anna)).thenReturn(true);
        assertThat(issues.byKey(ANNA, " app-7 ")).map(IssueView::url).contains("/jira/browse/APP-7");
    }

    @Test // J11
    public void hiddenAndDeletedIssuesAreAbsentAndDoNotDisturbTheOthers() {
        MutableIssue hidden = mock(MutableIssue.class);
        when(manager.getIssueObjects(List.of(7L, 8L, 9L))).thenReturn(Arrays.asList(issue, hidden, null));
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, (Issue) issue, anna)).thenReturn(true);
        assertThat(issues.of(ANNA, List.of(new IssueId(9), new IssueId(8), new IssueId(7)))).containsOnlyKeys(new IssueId(7));
    }

    @Test
    public void jiraIsAskedOnceForFiveHundredIssues() {
        issues.of(ANNA, LongStream.rangeClosed(1, 501).mapToObj(IssueId::new).toList());
        verify(manager, times(2)).getIssueObjects(any());
    }

    @Test
    public void textsThatAreNoKeysDoNotSpoilTheKeys() {
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, (Issue) issue, anna)).thenReturn(true);
        assertThat(issues.byKeys(ANNA, List.of("APP-8", " app-7", "APP-7", "x) or (1", ""))).containsOnlyKeys("APP-7");
    }

    @Test
    public void somebodyUnknownSeesNothing() {
        assertThat(issues.byKeys(new UserKey("gone"), List.of("APP-7"))).isEmpty();
        assertThat(issues.byKeys(new UserKey("gone"), List.of("APP-7"))).isEmpty();
        assertThat(issues.of(new UserKey("gone"), List.of(new IssueId(7)))).isEmpty();
        assertThat(issues.byKey(new UserKey("gone"), "APP-7")).isEmpty();
    }
}
