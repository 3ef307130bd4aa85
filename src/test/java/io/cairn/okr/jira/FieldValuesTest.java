package io.cairn.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.UserKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** Versions, components, labels and sprints through Jira's Java interface; the search answers by the text of the query. */
public class FieldValuesTest {
    private static final UserKey ANNA = new UserKey("anna");
    private static final ProjectId APP = new ProjectId(10);
    private static final FieldValue VERSION = new FieldValue.Version(APP, 71);
    private static final FieldValue COMPONENT = new FieldValue.Component(APP, 72);
    private static final FieldValue LABEL = new FieldValue.Label(APP, "a\"b\\c");
    private static final FieldValue SPRINT = new FieldValue.Sprint(5, "Sprint 5");

    private final SearchService search = mock(SearchService.class);
    private final IssueManager manager = mock(IssueManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final UserManager users = mock(UserManager.class);
    private final Projects visible = mock(Projects.class);
    private final JiraAuthenticationContext context = mock(JiraAuthenticationContext.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final Project app = mock(Project.class);
    private final Map<String, List<Long>> found = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Queries queries = new Queries(search);
    private final Sprints sprints = new Sprints(fields, queries, new PersonalQueries(search, users, context));
    private final FieldIssues issues = new FieldIssues(manager, projects, sprints, queries);
    private final FieldValues values = new JiraFieldValues(visible, projects, sprints);

    @Before
    public void jira() throws Exception {
        I18nHelper texts = mock(I18nHelper.class);
        when(texts.getText(anyString(), anyString())).thenReturn("no");
        when(context.getI18nHelper()).thenReturn(texts);
        when(users.getUserByKey("anna")).thenReturn(anna);
        when(anna.isActive()).thenReturn(true);
        when(app.getId()).thenReturn(10L);
        List<Version> versions = List.of(version(70, "9.3.2", true), version(71, "10.2.0", false), version(73, "10.10.0", false));
        when(app.getVersions()).thenReturn(versions);
        List<ProjectComponent> components = List.of(component(72, "iOS"), component(74, "Android"));
        when(app.getComponents()).thenReturn(components);
        when(projects.getProjectObj(10L)).thenReturn(app);
        ProjectView view = new ProjectView(APP, "APP", "Application");
        when(visible.all(ANNA)).thenReturn(List.of(view));
        when(visible.byKey(ANNA, "APP")).thenReturn(Optional.of(view));
        when(visible.byId(ANNA, APP)).thenReturn(Optional.of(view));
        when(search.parseQuery(any(), anyString())).thenAnswer(call -> parsed(call.getArgument(1)));
        when(search.validateQuery(any(), any())).thenAnswer(call -> errors(refused.contains(call.<Query>getArgument(1).getQueryString())));
        when(search.searchOverrideSecurity(any(), any(), any())).thenAnswer(call -> results(ids(call.getArgument(1))));
        when(search.searchCountOverrideSecurity(any(), any())).thenAnswer(call -> (long) ids(call.getArgument(1)).size());
        when(search.searchCount(any(), any())).thenAnswer(call -> (long) seen.getOrDefault(call.<Query>getArgument(1).getQueryString(), 0));
        withSprints();
    }

    @Test // J11
    public void setsAreAskedForByIdsWhateverAnybodysPermissions() {
        found.put("project = 10 AND fixVersion = 71", List.of(1L, 2L));
        found.put("project = 10 AND component = 72", List.of(3L));
        found.put("project = 10 AND labels = \"a\\\"b\\\\c\"", List.of(4L));
        found.put("cf[10103] = 5", List.of(5L, 6L));
        assertThat(issues.having(VERSION)).contains(Set.of(new IssueId(1), new IssueId(2)));
        assertThat(issues.having(COMPONENT)).contains(Set.of(new IssueId(3)));
        assertThat(issues.having(LABEL)).contains(Set.of(new IssueId(4)));
        assertThat(issues.having(SPRINT)).contains(Set.of(new IssueId(5), new IssueId(6)));
    }

    @Test // M8
    public void ofWhatIsGoneOrArchivedTheSetIsUnknown() {
        assertThat(issues.having(new FieldValue.Version(APP, 99))).isEmpty();
        assertThat(issues.having(new FieldValue.Component(APP, 99))).isEmpty();
        assertThat(issues.having(new FieldValue.Label(new ProjectId(99), "x"))).isEmpty();
        when(app.isArchived()).thenReturn(true);
        assertThat(issues.having(VERSION)).isEmpty();
        assertThat(issues.having(LABEL)).isEmpty();
    }

    @Test
    public void withoutJiraSoftwareThereAreNoSprintsAndAllElseWorks() {
        found.put("project = 10 AND fixVersion = 71", List.of(1L));
        when(fields.getCustomFieldObjects()).thenReturn(List.of());
        assertThat(values.hasSprints()).isFalse();
        assertThat(issues.having(SPRINT)).isEmpty();
        assertThat(values.sprint(ANNA, 5, "Sprint 5")).isEmpty();
        assertThat(values.named(ANNA, List.of(SPRINT, VERSION))).containsOnlyKeys(VERSION);
        assertThat(issues.having(VERSION)).isPresent();
    }

    @Test
    public void changedIssuesTellWhichValuesTheyHave() {
        Issue changed = mock(Issue.class);
        Version fixed = version(71, "10.2.0", false);
        when(changed.getId()).thenReturn(7L);
        when(changed.getProjectId()).thenReturn(10L);
        when(changed.getFixVersions()).thenReturn(List.of(fixed));
        when(changed.getComponents()).thenReturn(List.of());
        when(manager.getIssueObjects(anyCollection())).thenReturn(List.of(changed));
        found.put("cf[10103] = 5 AND issue in (7)", List.of(7L));
        FieldValue elsewhere = new FieldValue.Label(new ProjectId(99), "x");
        assertThat(issues.held(List.of(VERSION, COMPONENT, LABEL, SPRINT, elsewhere), List.of(new IssueId(7)))).containsExactlyInAnyOrder(VERSION, SPRINT);
        assertThat(issues.held(List.of(), List.of(new IssueId(7)))).isEmpty();
    }

    @Test
    public void versionsAreFoundByWordsUnreleasedAndLatestFirst() {
        assertThat(values.versions(ANNA, "", 20)).extracting(NamedValue::name).containsExactly("10.10.0", "10.2.0", "9.3.2");
        assertThat(values.versions(ANNA, "app 10", 1)).extracting(NamedValue::name).containsExactly("10.10.0");
        assertThat(values.components(ANNA, "", 20)).extracting(NamedValue::name).containsExactly("Android", "iOS");
        assertThat(values.components(ANNA, "i", 20)).extracting(NamedValue::name).containsExactly("iOS", "Android");
        assertThat(values.components(new UserKey("nobody"), "", 20)).isEmpty();
        assertThat(values.versionsOf(ANNA, "LIB")).isEmpty();
    }

    @Test // J11
    public void aSprintIsSeenWhereJiraTakesItInAQueryAndNotAllOfItsIssuesAreHidden() {
        found.put("cf[10103] = 5", List.of(5L, 6L));
        assertThat(values.named(ANNA, List.of(SPRINT))).isEmpty();
        seen.put("cf[10103] = 5", 1);
        assertThat(values.named(ANNA, List.of(SPRINT))).containsKey(SPRINT);
        refused.add("cf[10103] = 5");
        assertThat(values.named(ANNA, List.of(SPRINT))).isEmpty();
    }

    @Test
    public void aSprintMustBearTheNameItIsGiven() {
        String named = "cf[10103] = \"Sprint 5\"";
        found.put("cf[10103] = 5", List.of(5L, 6L));
        seen.put("cf[10103] = 5", 2);
        assertThat(values.sprint(ANNA, 5, "Sprint 5")).isEmpty();
        found.put("cf[10103] = 5 AND " + named, List.of(5L, 6L));
        assertThat(values.sprint(ANNA, 5, "Sprint 5")).map(NamedValue::value).contains(SPRINT);
        refused.add(named);
        assertThat(values.sprint(ANNA, 5, "Sprint 5")).isEmpty();
    }

    @Test // J11
    public void ofAProjectOneMayNotBrowseNothingIsNamed() {
        UserKey nobody = new UserKey("nobody");
        assertThat(values.named(nobody, List.of(VERSION, COMPONENT, LABEL))).isEmpty();
        assertThat(values.named(ANNA, List.of(VERSION, COMPONENT, LABEL)).values()).extracting(NamedValue::name).containsExactlyInAnyOrder("10.2.0", "iOS", "a\"b\\c");
    }

    private void withSprints() {
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn("com.pyxis.greenhopper.jira:gh-sprint");
        CustomField field = mock(CustomField.class);
        doReturn(type).when(field).getCustomFieldType();
        when(field.getIdAsLong()).thenReturn(10103L);
        List<CustomField> known = new ArrayList<>(List.of(field));
        when(fields.getCustomFieldObjects()).thenReturn(known);
    }

    private List<Long> ids(Query query) {
        return found.getOrDefault(query.getQueryString(), List.of());
    }

    private static SearchResults<Issue> results(List<Long> ids) {
        List<Issue> all = ids.stream().map(FieldValuesTest::issue).toList();
        return new SearchResults<>(all, all.size(), all.size(), 0);
    }

    private static Issue issue(Long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private static SearchService.ParseResult parsed(String jql) {
        Query query = mock(Query.class);
        when(query.getQueryString()).thenReturn(jql);
        SearchService.ParseResult parsed = mock(SearchService.ParseResult.class);
        when(parsed.isValid()).thenReturn(true);
        when(parsed.getQuery()).thenReturn(query);
        return parsed;
    }

    private static MessageSet errors(boolean any) {
        MessageSet messages = mock(MessageSet.class);
        when(messages.getErrorMessages()).thenReturn(any ? Set.of("no") : Set.of());
        return messages;
    }

    private static Version version(long id, String name, boolean released) {
        Version version = mock(Version.class);
        when(version.getId()).thenReturn(id);
        when(version.getName()).thenReturn(name);
        when(version.isReleased()).thenReturn(released);
        return version;
    }

    private static ProjectComponent component(long id, String name) {
        ProjectComponent component = mock(ProjectComponent.class);
        when(component.getId()).thenReturn(id);
        when(component.getName()).thenReturn(name);
        return component;
    }
}
