package io.cairn.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

/** J10 and J12: who is asked what when a few issues changed. */
public class JiraMembershipsTest {
    private static final IssueSource.Query DONE = new IssueSource.Query("status = Done ORDER BY key", new UserKey("JIRAUSER10100"));
    private static final IssueId SEEN = new IssueId(7);
    private static final IssueId HIDDEN = new IssueId(8);

    private final SearchService search = mock(SearchService.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final UserManager users = mock(UserManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final JiraMemberships memberships = new JiraMemberships(search, issues, users, permissions, projects);

    @Before
    public void jira() {
        when(users.getUserByKey("JIRAUSER10100")).thenReturn(anna);
        when(anna.isActive()).thenReturn(true);
        Issue seen = issue(SEEN.value());
        Issue hidden = issue(HIDDEN.value());
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, seen, anna)).thenReturn(true);
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                .map(id -> id == SEEN.value() ? seen : id == HIDDEN.value() ? hidden : null).filter(Objects::nonNull).toList());
    }

    @Test // J12
    public void onlyWhatThePersonMayBrowseIsAskedAbout() throws Exception {
        Query narrow = read("issue in (7) AND (status = Done)");
        when(search.searchCount(anna, narrow)).thenReturn(1L);
        assertThat(memberships.finding(List.of(DONE), Set.of(SEEN, HIDDEN, new IssueId(9)))).containsExactly(DONE);
    }

    @Test
    public void aQueryThatFindsNoneOfThemIsNotConcerned() throws Exception {
        Query narrow = read("issue in (7) AND (status = Done)");
        when(search.searchCount(anna, narrow)).thenReturn(0L);
        assertThat(memberships.finding(List.of(DONE, DONE), Set.of(SEEN))).isEmpty();
        verify(search).searchCount(any(), any());
    }

    @Test
    public void nobodyIsAskedForIssuesThatAreGoneOrHidden() throws Exception {
        assertThat(memberships.finding(List.of(DONE), Set.of(new IssueId(9)))).isEmpty();
        assertThat(memberships.finding(List.of(DONE), Set.of(HIDDEN))).isEmpty();
        verify(search, never()).parseQuery(any(), any());
    }

    @Test
    public void aQueryOfAnotherProjectIsNotAsked() {
        Project web = mock(Project.class);
        when(web.getId()).thenReturn(20L);
        when(projects.getProjectObjByKeyIgnoreCase("WEB")).thenReturn(web);
        assertThat(memberships.finding(List.of(query("project = WEB AND status = Done")), Set.of(SEEN))).isEmpty();
        verify(search, never()).parseQuery(any(), any());
    }

    @Test
    public void aProjectNobodyKnowsIsNoLimit() throws Exception {
        Query narrow = read("issue in (7) AND (project = SHOP)");
        when(search.searchCount(anna, narrow)).thenReturn(1L);
        assertThat(memberships.finding(List.of(query("project = SHOP")), Set.of(SEEN))).hasSize(1);
    }

    @Test
    public void whenItCannotBeToldTheQueryIsConcerned() throws Exception {
        Query narrow = read("issue in (7) AND (status = Done)");
        when(search.searchCount(anna, narrow)).thenThrow(new SearchException("APP-7 does not exist"));
        Query whole = read(DONE.jql());
        MessageSet fine = mock(MessageSet.class);
        when(search.validateQuery(anna, whole)).thenReturn(fine);
        assertThat(memberships.finding(List.of(DONE), Set.of(SEEN))).containsExactly(DONE);
    }

    @Test // M8
    public void aQueryThatCannotRunAtAllKeepsItsValueAndIsNotConcerned() throws Exception {
        Query narrow = read("issue in (7) AND (status = Done)");
        when(search.searchCount(anna, narrow)).thenThrow(new SearchException("The field is unknown"));
        Query whole = read(DONE.jql());
        MessageSet broken = mock(MessageSet.class);
        when(broken.hasAnyErrors()).thenReturn(true);
        when(search.validateQuery(anna, whole)).thenReturn(broken);
        assertThat(memberships.finding(List.of(DONE), Set.of(SEEN))).isEmpty();
        when(anna.isActive()).thenReturn(false);
        assertThat(memberships.finding(List.of(DONE), Set.of(SEEN))).isEmpty();
    }

    @Test
    public void afterABulkChangeEveryQueryIsConcerned() {
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call ->
                call.<Collection<Long>>getArgument(0).stream().map(JiraMembershipsTest::issue).toList());
        Set<IssueId> many = Set.copyOf(LongStream.rangeClosed(1, JiraMemberships.MOST_NAMED + 1).mapToObj(IssueId::new).toList());
        assertThat(memberships.finding(List.of(DONE), many)).containsExactly(DONE);
        verify(search, never()).parseQuery(eq(anna), any());
    }

    private Query read(String jql) {
        Query query = mock(Query.class);
        SearchService.ParseResult parsed = mock(SearchService.ParseResult.class);
        when(parsed.isValid()).thenReturn(true);
        when(parsed.getQuery()).thenReturn(query);
        when(search.parseQuery(anna, jql)).thenReturn(parsed);
        return query;
    }

    private static IssueSource.Query query(String jql) {
        return new IssueSource.Query(jql, DONE.runsAs());
    }

    private static Issue issue(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(10L);
        return issue;
    }
}
