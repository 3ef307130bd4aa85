package io.cairn.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.query.Query;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

public class JiraIssuesTest {
    private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";
    private static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";
    private static final IssueId SEVEN = new IssueId(7);

    private final IssueManager manager = mock(IssueManager.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final SearchService search = mock(SearchService.class);
    private final List<CustomField> known = new ArrayList<>();
    private final List<Issue> stored = new ArrayList<>();
    private final JiraIssues issues = new JiraIssues(manager, new Epics(fields, manager), new Queries(search), null, null, new Amounts(fields));

    @Before
    public void jira() {
        when(fields.getCustomFieldObjects()).thenReturn(known);
        when(manager.getIssueObjects(anyCollection())).thenReturn(stored);
    }

    @Test
    public void statusCategoriesAreReadByTheirKeysAndUnknownOnesAreToDo() {
        assertThat(List.of("new", "indeterminate", "done", "undefined", "whatever")).map(this::categoryOf).containsExactly(
                io.cairn.okr.model.StatusCategory.TO_DO, io.cairn.okr.model.StatusCategory.IN_PROGRESS,
                io.cairn.okr.model.StatusCategory.DONE, io.cairn.okr.model.StatusCategory.TO_DO,
                io.cairn.okr.model.StatusCategory.TO_DO);
    }

    @Test
    public void anIssueWithoutTimesHasNone() {
        stored.add(issue(7, "1"));
        IssueFacts facts = issues.facts(List.of(SEVEN)).get(SEVEN);
        assertThat(facts.spent()).isZero();
        assertThat(facts.remaining()).isZero();
        assertThat(facts.resolution()).isEmpty();
        assertThat(facts.parent()).isEmpty();
    }

    @Test
    public void timesAreSecondsAndOnlySubTasksHaveAParent() {
        MutableIssue issue = issue(7, "5");
        when(issue.getTimeSpent()).thenReturn(3600L);
        when(issue.getEstimate()).thenReturn(60L);
        when(issue.isSubTask()).thenReturn(true);
        when(issue.getParentId()).thenReturn(3L);
        when(issue.getResolutionId()).thenReturn("10000");
        stored.add(issue);
        IssueFacts facts = issues.facts(List.of(SEVEN)).get(SEVEN);
        assertThat(facts.spent()).isEqualTo(Duration.ofHours(1));
        assertThat(facts.remaining()).isEqualTo(Duration.ofMinutes(1));
        assertThat(facts.parent()).contains(new IssueId(3));
        assertThat(facts.resolution()).contains("10000");
    }

    @Test
    public void issuesAreReadByFiveHundredAndDeletedOnesAreAbsent() {
        stored.add(null);
        assertThat(issues.facts(LongStream.rangeClosed(1, 1201).mapToObj(IssueId::new).toList())).isEmpty();
        verify(manager, times(3)).getIssueObjects(anyCollection());
    }

    @Test
    public void theTypesOfTheFieldEpicNameTellEpics() {
        CustomField name = field(EPIC_NAME);
        IssueType initiative = type("10000", "Saga");
        when(name.getAssociatedIssueTypes()).thenReturn(Arrays.asList(initiative, null));
        stored.addAll(List.of(issue(7, "10000"), issue(8, "1")));
        assertThat(issues.facts(List.of(SEVEN, new IssueId(8))).values()).extracting(IssueFacts::epic)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    public void whereTheFieldIsOpenToAllTypesTheNameOfTheTypeTells() {
        CustomField name = field(EPIC_NAME);
        when(name.isAllIssueTypes()).thenReturn(true);
        MutableIssue epic = issue(7, "9");
        IssueType type = type("9", "Epic");
        when(epic.getIssueType()).thenReturn(type);
        stored.add(epic);
        assertThat(issues.facts(List.of(SEVEN)).get(SEVEN).epic()).isTrue();
    }

    @Test
    public void withoutJiraSoftwareNothingIsInAnEpic() {
        MutableIssue issue = issue(7, "1");
        when(manager.getIssueObject(7L)).thenReturn(issue);
        assertThat(issues.inEpic(SEVEN)).isEmpty();
        assertThat(issues.epicOf(List.of(SEVEN))).isEmpty();
    }

    @Test
    public void theIssuesOfAnEpicAreSearchedForWhateverAnybodysPermissions() throws Exception {
        CustomField link = field(EPIC_LINK);
        when(link.getUntranslatedName()).thenReturn("Epic Link");
        MutableIssue epic = issue(7, "9");
        MutableIssue child = issue(8, "1");
        when(manager.getIssueObject(7L)).thenReturn(epic);
        Query query = mock(Query.class);
        SearchService.ParseResult parsed = mock(SearchService.ParseResult.class);
        when(parsed.isValid()).thenReturn(true);
        when(parsed.getQuery()).thenReturn(query);
        when(search.parseQuery(null, "\"Epic Link\" = APP-7")).thenReturn(parsed);
        when(search.searchOverrideSecurity(any(), any(), any())).thenReturn(new SearchResults<>(List.of(child), 1, 1, 0));
        assertThat(issues.inEpic(SEVEN)).containsExactly(new IssueId(8));
    }

    @Test
    public void theValueOfTheEpicLinkIsTheEpicOrItsKey() {
        CustomField link = field(EPIC_LINK);
        MutableIssue epic = issue(9, "9");
        MutableIssue byIssue = issue(7, "1");
        MutableIssue byKey = issue(8, "1");
        when(byIssue.getCustomFieldValue(link)).thenReturn(epic);
        when(byKey.getCustomFieldValue(link)).thenReturn("APP-9");
        when(manager.getIssueObject("APP-9")).thenReturn(epic);
        stored.addAll(List.of(byIssue, byKey));
        assertThat(issues.epicOf(List.of(SEVEN, new IssueId(8)))).containsOnlyKeys(SEVEN, new IssueId(8))
                .containsValue(new IssueId(9));
    }

    private io.cairn.okr.model.StatusCategory categoryOf(String key) {
        StatusCategory category = mock(StatusCategory.class);
        Status status = mock(Status.class);
        when(category.getKey()).thenReturn(key);
        when(status.getStatusCategory()).thenReturn(category);
        MutableIssue issue = issue(7, "1");
        when(issue.getStatus()).thenReturn(status);
        stored.clear();
        stored.add(issue);
        return issues.facts(List.of(SEVEN)).get(SEVEN).category();
    }

    private CustomField field(String typeKey) {
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn(typeKey);
        CustomField field = mock(CustomField.class);
        when(field.getCustomFieldType()).thenReturn(type);
        known.add(field);
        return field;
    }

    private static IssueType type(String id, String name) {
        IssueType type = mock(IssueType.class);
        when(type.getId()).thenReturn(id);
        when(type.getName()).thenReturn(name);
        return type;
    }

    private static MutableIssue issue(long id, String typeId) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("APP-" + id);
        when(issue.getProjectId()).thenReturn(10L);
        when(issue.getIssueTypeId()).thenReturn(typeId);
        return issue;
    }
}
