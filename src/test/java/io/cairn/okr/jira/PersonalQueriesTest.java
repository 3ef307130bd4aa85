package io.cairn.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.UserKey;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

public class PersonalQueriesTest {
    private static final UserKey ANNA = new UserKey("JIRAUSER10100");
    private static final String JQL = "project = APP";

    private final SearchService search = mock(SearchService.class);
    private final UserManager users = mock(UserManager.class);
    private final JiraAuthenticationContext context = mock(JiraAuthenticationContext.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final Query query = mock(Query.class);
    private final SearchService.ParseResult parsed = mock(SearchService.ParseResult.class);
    private final PersonalQueries queries = new PersonalQueries(search, users, context);

    @Before
    public void jira() {
        I18nHelper texts = mock(I18nHelper.class);
        when(texts.getText(anyString(), anyString())).thenAnswer(call -> call.getArgument(0) + " " + call.getArgument(1));
        when(context.getI18nHelper()).thenReturn(texts);
        when(users.getUserByKey(ANNA.value())).thenReturn(anna);
        when(anna.isActive()).thenReturn(true);
        when(search.parseQuery(anna, JQL)).thenReturn(parsed);
        when(parsed.isValid()).thenReturn(true);
        when(parsed.getQuery()).thenReturn(query);
        MessageSet fine = messages();
        when(search.validateQuery(anna, query)).thenReturn(fine);
    }

    @Test // J12
    public void aQueryRunsAsThePersonNamed() throws Exception {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(7L);
        when(search.search(eq(anna), eq(query), any())).thenReturn(new SearchResults<>(List.of(issue), 1, 1, 0));
        assertThat(queries.find(JQL, ANNA).issues()).containsExactly(new IssueId(7));
    }

    @Test
    public void jirasOwnWordsAreHandedOnForBadSyntaxAndForBadValues() {
        MessageSet wrongValue = messages("The value 'APP' does not exist");
        when(search.validateQuery(anna, query)).thenReturn(wrongValue);
        assertThat(queries.find(JQL, ANNA).errors()).containsExactly("The value 'APP' does not exist");
        MessageSet wrongSyntax = messages("Expecting operator");
        when(parsed.isValid()).thenReturn(false);
        when(parsed.getErrors()).thenReturn(wrongSyntax);
        assertThat(queries.check(JQL, ANNA).errors()).containsExactly("Expecting operator");
    }

    @Test // M8
    public void aDeactivatedPersonsQueryFailsWithoutASearch() throws Exception {
        when(anna.isActive()).thenReturn(false);
        assertThat(queries.find(JQL, ANNA).failed()).isTrue();
        verify(search, never()).search(any(), any(), any());
    }

    @Test // M8
    public void aSearchThatBreaksIsAFailureNotAnEmptySet() throws Exception {
        when(search.search(any(), any(), any())).thenThrow(new SearchException("index is closed"));
        assertThat(queries.find(JQL, ANNA).errors()).containsExactly("okr.error.query.failed index is closed");
    }

    @Test
    public void moreThanTheLimitIsRefusedAndNeverCutSilently() throws Exception {
        when(search.search(any(), any(), any())).thenReturn(new SearchResults<>(List.of(), 10_001, 10_000, 0));
        when(search.searchCount(anna, query)).thenReturn(10_001L);
        assertThat(queries.find(JQL, ANNA).errors()).containsExactly("okr.error.query.many 10000");
        assertThat(queries.check(JQL, ANNA).valid()).isFalse();
    }

    @Test
    public void aCheckCountsWithoutReading() throws Exception {
        when(search.searchCount(anna, query)).thenReturn(120L);
        assertThat(queries.check(JQL, ANNA)).isEqualTo(new QueryCheck(120, List.of()));
        verify(search, never()).search(any(), any(), any());
    }

    private static MessageSet messages(String... errors) {
        MessageSet messages = mock(MessageSet.class);
        when(messages.getErrorMessages()).thenReturn(Set.of(errors));
        when(messages.hasAnyErrors()).thenReturn(errors.length > 0);
        return messages;
    }
}
