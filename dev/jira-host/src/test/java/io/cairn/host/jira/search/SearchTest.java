package io.cairn.host.jira.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.TestJira;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueEdit;
import io.cairn.host.jira.project.Version;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.user.User;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** DEMO-1 epic, DEMO-2 story in it with points and version, DEMO-3 its sub-task, DEMO-4 done bug, DEMO-5 open internal bug of dev1. */
public class SearchTest {
    private Jira jira;
    private User lena;
    private Sprint sprint;

    @Before
    public void fill() {
        jira = TestJira.empty();
        lena = TestJira.user(jira, "lena");
        Issue epic = TestJira.make(jira, "Epic", new IssueEdit().summary("Faster start").epicName("Start"));
        Version version = jira.versions().create(lena, epic.projectId(), "1.0", "", null, LocalDate.of(2026, 12, 1));
        jira.clock().advance(Duration.ofHours(1));
        Issue story = TestJira.make(jira, "Story", new IssueEdit().summary("Measures starting times").epic(epic.id()).storyPoints(new BigDecimal("5"))
                .fixVersions(List.of(version.id())).labels(List.of("speed", "ui")).dueDate(LocalDate.of(2026, 11, 20)).originalEstimate(Duration.ofHours(4)));
        TestJira.make(jira, "Sub-task", new IssueEdit().summary("启动测量").parent(story.id()));
        Issue bug = TestJira.make(jira, "Bug", new IssueEdit().summary("Login errors on iOS").priority(priority("High")));
        TestJira.step(jira, bug, "Resolve Issue", "Fixed");
        long level = jira.permissions().levels(epic.projectId()).get(0).id();
        TestJira.make(jira, "Bug", new IssueEdit().summary("Secret").security(level).assignee(TestJira.user(jira, "dev1").key()));
        long board = jira.boards().ofProject(epic.projectId()).get(0).id();
        sprint = jira.sprintPlanning().create(lena, board, "Sprint 1", "");
        jira.sprintPlanning().plan(lena, sprint.id(), List.of(story.id()));
    }

    private String priority(String name) {
        return jira.constants().priorityNamed(name).orElseThrow().id();
    }

    @Test
    public void constantsPeopleAndPartsAreFoundByName() {
        found("status = open AND type in (Story, Bug)", "DEMO-5", "DEMO-2");
        found("statusCategory = Done", "DEMO-4");
        found("resolution in (Fixed, EMPTY) AND issuetype = Bug", "DEMO-5", "DEMO-4");
        found("assignee = dev1", "DEMO-5");
        found("fixVersion = 1.0", "DEMO-2");
        found("labels = UI", "DEMO-2");
        found("level = Internal", "DEMO-5");
        found("reporter = lena and project = Demo", "DEMO-5", "DEMO-4", "DEMO-3", "DEMO-2", "DEMO-1");
    }

    @Test
    public void unresolvedIsJirasWordForNoResolution() {
        found("resolution = Unresolved AND type = Bug", "DEMO-5");
        found("resolution in (unresolved, Fixed) AND type = Bug", "DEMO-5", "DEMO-4");
        found("resolution != Unresolved", "DEMO-4");
    }

    @Test
    public void conditionsAreJoinedAndTurnedRound() {
        found("type = Epic OR type = Bug AND priority = High", "DEMO-4", "DEMO-1");
        found("(type = Epic OR type = Bug) AND priority = High", "DEMO-4");
        found("NOT (type = Bug AND priority = High)", "DEMO-5", "DEMO-3", "DEMO-2", "DEMO-1");
        found("NOT (type = Bug OR type = Epic)", "DEMO-3", "DEMO-2");
        found("NOT key > DEMO-2", "DEMO-2", "DEMO-1");
        found("priority > Medium", "DEMO-4");
        found("type NOT IN (Bug, Epic) AND labels IS NOT EMPTY", "DEMO-2");
    }

    @Test
    public void notBeingSomethingLeavesOutIssuesWithoutAnything() {
        found("resolution != Done", "DEMO-4");
        found("NOT resolution = Done", "DEMO-4");
        found("assignee not in (dev2)", "DEMO-5");
        found("labels is EMPTY and NOT type = Bug", "DEMO-3", "DEMO-1");
        found("labels not in (EMPTY)", "DEMO-2");
    }

    @Test
    public void softwareFieldsAreFound() {
        found("\"Epic Link\" = DEMO-1", "DEMO-2");
        found("cf[10100] = \"Start\"", "DEMO-2");
        found("\"Story Points\" >= 3", "DEMO-2");
        found("\"Epic Name\" ~ 'start'", "DEMO-1");
        found("sprint = \"Sprint 1\"", "DEMO-2");
        found("sprint = " + sprint.id(), "DEMO-2");
        found("sprint in futureSprints()", "DEMO-2");
        found("sprint in openSprints()");
        found("parent = DEMO-2", "DEMO-3");
    }

    @Test
    public void issuesAreFoundByKeyAndNumber() {
        found("key = demo-2", "DEMO-2");
        found("issue in (DEMO-2, DEMO-3)", "DEMO-3", "DEMO-2");
        found("id = " + jira.issues().byKey("DEMO-4").orElseThrow().id(), "DEMO-4");
        found("key > DEMO-3", "DEMO-5", "DEMO-4");
    }

    @Test
    public void momentsDaysAndSpansAreCompared() {
        found("created >= startOfDay() and created < -30m", "DEMO-1");
        found("created > \"2026-11-18 10:30\" and type = Bug", "DEMO-5", "DEMO-4");
        found("due <= \"2026/11/20\"", "DEMO-2");
        found("due < 3d", "DEMO-2");
        found("due > endOfMonth()");
        found("originalEstimate = 4h", "DEMO-2");
        found("resolved >= startOfWeek(-1)", "DEMO-4");
        found("created > now()");
    }

    @Test
    public void textIsFoundWordByWord() {
        found("summary ~ error", "DEMO-4");
        found("summary ~ \"start time\"", "DEMO-2");
        found("summary ~ \"log*\"", "DEMO-4");
        found("text ~ 测量", "DEMO-3");
        found("summary ~ '\"errors on\"'", "DEMO-4");
        found("summary ~ '\"on errors\"'");
        found("summary !~ 'start' and type != Bug", "DEMO-3");
    }

    @Test
    public void functionsStandForValues() {
        found("assignee in membersOf(jira-developers)", "DEMO-5");
        found("reporter = currentUser() and key = DEMO-1", "DEMO-1");
        found("fixVersion in unreleasedVersions(DEMO)", "DEMO-2");
        found("fixVersion in releasedVersions()");
        jira.links().link(lena, 10000, id("DEMO-4"), id("DEMO-2"));
        found("issue in linkedIssues(DEMO-4)", "DEMO-2");
        found("issue in linkedIssues(DEMO-2, \"is blocked by\")", "DEMO-4");
        found("issue in linkedIssues(DEMO-2, blocks)");
    }

    @Test
    public void pluginsAddFunctionsAndTheirUnknownIdsAreNoMistake() {
        jira.search().functionsFrom(name -> name.equalsIgnoreCase("okr") ? Optional.of(new ContributedFunction() {
            @Override
            public List<String> complaints(User user, List<String> arguments) {
                return arguments.isEmpty() ? List.of("Which objective?") : List.of();
            }

            @Override
            public List<Literal> values(User user, List<String> arguments) {
                return List.of(Literal.id(id("DEMO-2")), Literal.id(987654321));
            }
        }) : Optional.empty());
        found("issue in okr(\"OBJ-1\")", "DEMO-2");
        refused("issue in okr()", "Which objective?");
    }

    @Test
    public void ordersFollowEachOther() {
        found("order by issuetype asc, key desc", "DEMO-1", "DEMO-2", "DEMO-5", "DEMO-4", "DEMO-3");
        found("type = Bug order by priority", "DEMO-4", "DEMO-5");
        found("type = Bug order by priority asc", "DEMO-5", "DEMO-4");
        found("type in (Epic, Story) order by created", "DEMO-2", "DEMO-1");
        found("type in (Epic, Story) order by created asc", "DEMO-1", "DEMO-2");
        found("order by \"Story Points\", key", "DEMO-2", "DEMO-1", "DEMO-3", "DEMO-4", "DEMO-5");
    }

    @Test
    public void pagesTellTheTotal() {
        SearchPage page = jira.search().find(lena, jira.search().read("order by key asc"), 1, 2);
        assertThat(page.issues()).extracting(Issue::key).containsExactly("DEMO-2", "DEMO-3");
        assertThat(page.total()).isEqualTo(5);
        assertThat(jira.search().find(lena, JqlQuery.ALL, 9, 2)).isEqualTo(new SearchPage(List.of(), 5, 5));
    }

    @Test
    public void whatOneMayNotSeeDoesNotExist() {
        User hank = TestJira.user(jira, "hank");
        User nora = TestJira.user(jira, "nora");
        assertThat(keys(hank, "type = Bug")).containsExactly("DEMO-4");
        assertThat(keys(nora, "")).isEmpty();
        assertThat(keys(null, "")).isEmpty();
        refusedFor(hank, "key = DEMO-5", "An issue with key 'DEMO-5' does not exist for field 'key'.");
        refusedFor(hank, "issue in linkedIssues(DEMO-5)", "Issue 'DEMO-5' could not be found in function 'linkedIssues'.");
        refusedFor(hank, "level = Internal", "The value 'Internal' does not exist for the field 'level'.");
        refusedFor(hank, "key = DEMO-99", "An issue with key 'DEMO-99' does not exist for field 'key'.");
        refusedFor(nora, "project = DEMO", "The value 'DEMO' does not exist for the field 'project'.");
        refusedFor(nora, "fixVersion = 1.0", "The value '1.0' does not exist for the field 'fixVersion'.");
        assertThat(jira.search().findEverything(nora, jira.search().read("type = Bug"), 0, 10).total()).isEqualTo(2);
    }

    @Test
    public void mistakesAreSaidInJirasWords() {
        refused("foo = 1", "Field 'foo' does not exist or you do not have permission to view it.");
        refused("project = NOPE", "The value 'NOPE' does not exist for the field 'project'.");
        refused("status = nope", "The value 'nope' does not exist for the field 'status'.");
        refused("key = 12", "A value with ID '12' does not exist for the field 'key'.");
        refused("status ~ open", "The operator '~' is not supported by the 'status' field.");
        refused("status in open", "Operator 'in' does not support the non-list value 'open' for field 'status'.");
        refused("status = (open)", "Operator '=' does not support the list value '(open)' for field 'status'.");
        refused("sprint = openSprints()", "Operator '=' does not support the list value 'openSprints()' for field 'sprint'.");
        refused("created > soon", "Date value 'soon' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', "
                + "'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        refused("assignee = nope()", "Unable to find JQL function 'nope()'.");
        refused("assignee = currentUser(x)", "Function 'currentUser' expected '0' arguments but received '1'.");
        refused("order by text", "Not able to sort using field 'text'.");
        refused("sprint = gone", "Sprint with name 'gone' does not exist or you do not have permission to view it.");
        refused("filter = mine", "The field 'filter' is not supported by this host.");
        refused("summary ~ '*x'", "The text query '*x' for field 'summary' is not allowed to start with character '*'.");
    }

    @Test
    public void numbersTooLargeToReckonWithAreMistakesToo() {
        for (String jql : List.of("created > -99999999999999999999d", "due < 99999999999d", "originalEstimate > 99999999999999999999h",
                "timeSpent = 99999999999999999999", "created > startOfYear(-9999999999y)", "key = DEMO-99999999999999999999")) {
            assertThatThrownBy(() -> jira.search().check(lena, jira.search().read(jql))).as(jql).isInstanceOf(InvalidException.class);
        }
    }

    @Test
    public void mistakesAreSaidInChineseToo() {
        assertThatThrownBy(() -> jira.search().check(lena, jira.search().read("foo = 1"))).isInstanceOfSatisfying(InvalidException.class,
                e -> assertThat(e.problems().get(0).text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("字段“foo”不存在，或您没有查看权限。"));
    }

    private void refused(String jql, String message) {
        refusedFor(lena, jql, message);
    }

    private void refusedFor(User user, String jql, String message) {
        assertThatThrownBy(() -> jira.search().check(user, jira.search().read(jql))).as(jql).isInstanceOf(InvalidException.class).hasMessage(message);
    }

    private void found(String jql, String... keys) {
        assertThat(keys(lena, jql)).as(jql).containsExactly(keys);
    }

    private List<String> keys(User user, String jql) {
        return jira.search().find(user, jira.search().read(jql), 0, 50).issues().stream().map(Issue::key).toList();
    }

    private long id(String key) {
        return jira.issues().byKey(key).orElseThrow().id();
    }
}
