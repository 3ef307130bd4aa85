package io.cairn.host.jira.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.TestJira;
import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.Issues;
import io.cairn.host.jira.search.JqlQuery;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.sprint.SprintState;
import io.cairn.host.jira.user.User;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.BeforeClass;
import org.junit.Test;

public class DataImportTest {
    private static DataSource database;
    private static Jira jira;
    private static ImportReport report;

    @BeforeClass
    public static void importAll() {
        database = TestJira.database();
        jira = Jira.open(database, TestJira.clock());
        report = new DataImport(jira).run(DataSet.bundled());
    }

    @Test
    public void allIssuesOfTheRealProjectAreThere() {
        assertThat(report.issues()).isEqualTo(29057);
        assertThat(jira.issues().count()).isEqualTo(29057);
        assertThat(count("project = TIMOB")).isEqualTo(22371);
        assertThat(count("project = AC")).isEqualTo(4503);
        assertThat(count("project = ALOY")).isEqualTo(1499);
        assertThat(count("issuetype = Epic")).isEqualTo(134);
        assertThat(count("resolution is EMPTY")).isEqualTo(2949);
    }

    @Test
    public void whatPointsOutsideTheSetIsCounted() {
        assertThat(report.droppedLinks()).isEqualTo(2168);
        assertThat(report.orphans()).isEqualTo(396);
        assertThat(report.droppedEpics()).isPositive();
        assertThat(count("\"Epic Link\" is not EMPTY")).isEqualTo(890 - report.droppedEpics());
        assertThat(jira.issues().allLinks()).hasSize(report.links());
    }

    @Test
    public void datesMoveByWholeWeeksUntilTheLastChangeWasThisWeek() {
        Instant latest = jira.issues().all().map(Issue::updated).max(Instant::compareTo).orElseThrow();
        assertThat(Duration.between(latest, TestJira.NOW)).isBetween(Duration.ZERO, Duration.ofDays(7));
        assertThat(latest.atZone(ZoneOffset.UTC).getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY); // as 2021-12-02
    }

    @Test
    public void theThreeLargeProjectsHaveASprintUnderWayWithOpenIssues() {
        for (String key : List.of("TIMOB", "AC", "ALOY")) {
            Board board = jira.boards().ofProject(jira.projects().byKey(key).orElseThrow().id()).get(0);
            List<Sprint> active = jira.sprints().of(board.id()).stream().filter(sprint -> sprint.state() == SprintState.ACTIVE).toList();
            assertThat(active).as(key).hasSize(1);
            assertThat(active.get(0).start()).isBefore(TestJira.NOW);
            assertThat(active.get(0).end()).isAfter(TestJira.NOW);
            assertThat(jira.issues().ofSprint(active.get(0).id())).as(key).filteredOn(issue -> !issue.isResolved()).hasSizeGreaterThan(5);
        }
    }

    @Test
    public void somebodyWhoSeesHalfDoesNotSeeInternalIssuesOrOtherProjects() {
        int all = found("lena", "project = TIMOB AND resolution is EMPTY");
        int half = found("hank", "project = TIMOB AND resolution is EMPTY");
        assertThat(all - half).isBetween(24, 100);
        assertThat(jira.projects().visibleTo(user("hank"))).extracting("key").containsExactly("TIMOB");
        assertThat(jira.projects().visibleTo(user("nora"))).isEmpty();
        assertThat(jira.projects().visibleTo(user("dev1"))).extracting("key").contains("TIMOB", "AC", "ALOY", "DAEMON").doesNotContain("MOD");
    }

    @Test
    public void pseudonymsCannotLogInAndDemoUsersCan() {
        User pseudonym = user("ti-00001");
        assertThat(pseudonym.key()).startsWith("JIRAUSER").isNotEqualTo(pseudonym.name());
        assertThat(jira.users().authenticate("ti-00001", "ti-00001")).isEmpty();
        assertThat(jira.users().authenticate("dev1", "dev1")).map(User::displayName).contains("Dan Developer");
        assertThat(jira.users().authenticate("dev1", "wrong")).isEmpty();
    }

    @Test
    public void theBoardShowsColumnsOfTheSprintInRankOrder() {
        Board board = jira.boards().ofProject(jira.projects().byKey("TIMOB").orElseThrow().id()).get(0);
        var view = jira.boards().work(user("lena"), board.id());
        assertThat(view.sprints()).isNotEmpty();
        assertThat(view.sprints().get(0).columns()).extracting(column -> column.column().name())
                .containsExactly("To Do", "In Progress", "In Review", "Done");
        assertThat(view.sprints().get(0).columns().get(0).issues()).isSortedAccordingTo(Issues.BY_RANK);
        assertThat(jira.boards().plan(user("lena"), board.id()).backlog()).hasSizeGreaterThan(1000);
    }

    @Test
    public void whatWasImportedIsThereAfterARestart() {
        Jira again = Jira.open(database, TestJira.clock());
        assertThat(again.issues().count()).isEqualTo(29057);
        Issue issue = jira.issues().byKey("AC-19").orElseThrow();
        assertThat(again.issues().byKey("AC-19")).contains(issue);
        assertThat(again.issues().links(issue.id())).isEqualTo(jira.issues().links(issue.id()));
        assertThat(again.isEmpty()).isFalse();
    }

    private static int count(String jql) {
        return found("admin", jql);
    }

    private static int found(String name, String jql) {
        JqlQuery query = jira.search().read(jql);
        return jira.search().find(user(name), query, 0, 0).total();
    }

    private static User user(String name) {
        return TestJira.user(jira, name);
    }
}
