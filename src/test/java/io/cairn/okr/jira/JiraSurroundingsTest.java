package io.cairn.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.cairn.okr.jira.Surroundings.Thing;
import io.cairn.okr.model.UserKey;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** What figures depend on beside issues. */
public class JiraSurroundingsTest {
    private static final UserKey ANNA = new UserKey("JIRAUSER10100");

    private final ConstantsManager constants = mock(ConstantsManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final UserManager users = mock(UserManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final StatusCategory category = mock(StatusCategory.class);
    private final Project project = mock(Project.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final Surroundings surroundings = new JiraSurroundings(constants, projects, fields, users, issues);
    private Map<Thing, String> before;

    @Before
    public void aSmallJira() {
        Status status = mock(Status.class);
        when(status.getId()).thenReturn("10001");
        when(status.getStatusCategory()).thenReturn(category);
        when(category.getKey()).thenReturn("new");
        when(constants.getStatuses()).thenReturn(List.of(status));
        when(project.getId()).thenReturn(10_000L);
        when(projects.getProjects()).thenReturn(List.of(project));
        CustomField points = mock(CustomField.class);
        when(points.getId()).thenReturn("customfield_10102");
        when(fields.getCustomFieldObjects()).thenReturn(List.of(points));
        when(anna.isActive()).thenReturn(true);
        when(users.getUserByKey(ANNA.value())).thenReturn(anna);
        before = now();
    }

    @Test
    public void nothingChangedIsTheSame() {
        assertThat(now()).isEqualTo(before);
    }

    @Test // J2
    public void aStatusOfAnotherCategoryIsSeen() {
        when(category.getKey()).thenReturn("done");
        assertThat(now()).isNotEqualTo(before);
    }

    @Test // J10
    public void anArchivedProjectIsSeen() {
        when(project.isArchived()).thenReturn(true);
        assertThat(now()).isNotEqualTo(before);
    }

    @Test // J10
    public void aProjectThatIsNoLongerListedIsSeen() {
        when(projects.getProjects()).thenReturn(List.of());
        assertThat(now()).isNotEqualTo(before);
    }

    @Test // M8
    public void aRemovedFieldIsSeen() {
        when(fields.getCustomFieldObjects()).thenReturn(List.of());
        assertThat(now()).isNotEqualTo(before);
    }

    @Test // M8, J12
    public void whoMayNotLogInAnyMoreIsSeen() {
        when(anna.isActive()).thenReturn(false);
        assertThat(now()).isNotEqualTo(before);
        when(users.getUserByKey(ANNA.value())).thenReturn(null);
        assertThat(now()).isNotEqualTo(before);
    }

    @Test // J10
    public void aProjectIsKnownByItsIssues() {
        Thing one = new Thing(Surroundings.Kind.PROJECT, "10000");
        assertThat(surroundings.hasIssues(one)).isFalse();
        when(issues.getIssueCountForProject(10_000L)).thenReturn(3L);
        assertThat(surroundings.hasIssues(one)).isTrue();
    }

    private Map<Thing, String> now() {
        return surroundings.now(List.of(ANNA));
    }
}
