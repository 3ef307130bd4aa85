package io.cairn.host.web;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.board.BoardColumn;
import io.cairn.host.jira.clock.HostClock;
import io.cairn.host.jira.constant.CustomField;
import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.jira.constant.LinkType;
import io.cairn.host.jira.constant.Priority;
import io.cairn.host.jira.constant.Resolution;
import io.cairn.host.jira.constant.Status;
import io.cairn.host.jira.constant.StatusCategory;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueEdit;
import io.cairn.host.jira.permission.Role;
import io.cairn.host.jira.permission.RoleMembers;
import io.cairn.host.jira.permission.SecurityLevel;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.project.Version;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.sprint.SprintState;
import io.cairn.host.jira.store.Writing;
import io.cairn.host.jira.user.Credential;
import io.cairn.host.jira.user.Group;
import io.cairn.host.jira.user.Passwords;
import io.cairn.host.jira.user.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A Jira in memory for the tests of pages and REST: project APP with a board and a few issues; admin (administrator), petra (leads APP), nora (works in APP),
 * ulla (may look), hank (sees no project), gast (has no licence). Every password is the user's name.
 */
final class SmallJira {
    static final long APP = 10000;
    static final long OPS = 10001;
    static final long BOARD = 7;
    static final long SPRINT = 70;
    static final long LEVEL = 40001;
    static final long VERSION = 19001;

    private SmallJira() {
    }

    static Jira open(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        Jira jira = Jira.open(database, HostClock.system());
        jira.store().write(writing -> {
            constants(writing);
            people(writing);
            project(writing);
            return null;
        });
        issues(jira);
        return jira;
    }

    static User user(Jira jira, String name) {
        return jira.users().byName(name).orElseThrow();
    }

    private static void constants(Writing writing) {
        writing.put(Status.KIND, new Status("1", "Open", StatusCategory.NEW, 1));
        writing.put(Status.KIND, new Status("3", "In Progress", StatusCategory.INDETERMINATE, 2));
        writing.put(Status.KIND, new Status("4", "Reopened", StatusCategory.NEW, 3));
        writing.put(Status.KIND, new Status("5", "Resolved", StatusCategory.DONE, 4));
        writing.put(Status.KIND, new Status("6", "Closed", StatusCategory.DONE, 5));
        writing.put(Resolution.KIND, new Resolution("1", "Fixed", 1));
        writing.put(Resolution.KIND, new Resolution("10000", "Done", 2));
        writing.put(Priority.KIND, new Priority("2", "High", 1));
        writing.put(Priority.KIND, new Priority("3", "Medium", 2));
        writing.put(IssueType.KIND, new IssueType("1", "Bug", false, 1));
        writing.put(IssueType.KIND, new IssueType("2", "Story", false, 2));
        writing.put(IssueType.KIND, new IssueType("3", "Epic", false, 3));
        writing.put(IssueType.KIND, new IssueType("4", "Sub-task", true, 4));
        writing.put(LinkType.KIND, new LinkType(10000, "Blocks", "blocks", "is blocked by"));
        List.of(CustomField.EPIC_LINK, CustomField.EPIC_NAME, CustomField.STORY_POINTS, CustomField.SPRINT, CustomField.RANK).forEach(field -> writing.put(CustomField.KIND, field));
    }

    private static void people(Writing writing) {
        user(writing, "JIRAUSER1", "admin", "Ada Admin");
        user(writing, "JIRAUSER2", "petra", "Petra Lead");
        user(writing, "JIRAUSER3", "nora", "Nora Novak");
        user(writing, "JIRAUSER4", "ulla", "Ulla <Viewer>");
        user(writing, "JIRAUSER5", "hank", "Hank Outside");
        user(writing, "JIRAUSER6", "gast", "Gast");
        writing.put(Group.KIND, new Group(Group.LICENSED, Set.of("JIRAUSER1", "JIRAUSER2", "JIRAUSER3", "JIRAUSER4", "JIRAUSER5")));
        writing.put(Group.KIND, new Group(Group.ADMINISTRATORS, Set.of("JIRAUSER1")));
    }

    private static void user(Writing writing, String key, String name, String displayName) {
        writing.put(User.KIND, new User(key, name, displayName, name + "@example.com", true, "", ""));
        writing.put(Credential.KIND, new Credential(key, Passwords.hash(name)));
    }

    private static void project(Writing writing) {
        writing.put(Project.KIND, new Project(APP, "APP", List.of(), "Mobile app", "Our app", "JIRAUSER2", false));
        writing.put(Project.KIND, new Project(OPS, "OPS", List.of(), "Operations", "", "JIRAUSER1", false));
        for (long project : List.of(APP, OPS)) {
            writing.put(RoleMembers.KIND, new RoleMembers(project, Role.ADMINISTRATORS.id(), Set.of("JIRAUSER1", "JIRAUSER2"), Set.of()));
        }
        writing.put(RoleMembers.KIND, new RoleMembers(APP, Role.DEVELOPERS.id(), Set.of("JIRAUSER3"), Set.of()));
        writing.put(RoleMembers.KIND, new RoleMembers(APP, Role.USERS.id(), Set.of("JIRAUSER4"), Set.of()));
        writing.put(SecurityLevel.KIND, new SecurityLevel(LEVEL, APP, "Leads only", "", Set.of(Role.ADMINISTRATORS.id())));
        writing.put(Version.KIND, new Version(VERSION, APP, "1.0", "", null, LocalDate.of(2026, 12, 1), false, false, 1));
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        writing.put(Sprint.KIND, new Sprint(SPRINT, "APP Sprint 1", SprintState.ACTIVE, BOARD, now.minus(7, ChronoUnit.DAYS), now.plus(7, ChronoUnit.DAYS), null, ""));
        writing.put(Sprint.KIND, new Sprint(SPRINT + 1, "APP Sprint 2", SprintState.FUTURE, BOARD, null, null, null, ""));
        writing.put(Board.KIND, new Board(BOARD, "APP board", APP, "project = APP ORDER BY Rank ASC", List.of(new BoardColumn("To Do", List.of("1", "4")),
                new BoardColumn("In Progress", List.of("3")), new BoardColumn("Done", List.of("5", "6")))));
    }

    private static void issues(Jira jira) {
        User petra = user(jira, "petra");
        Issue epic = jira.issueWork().create(petra, APP, "3", new IssueEdit().summary("Offline mode").epicName("Offline").description("Works on a plane."));
        Issue story = jira.issueWork().create(petra, APP, "2", new IssueEdit().summary("<script>alert(1)</script> & more").epic(epic.id()).storyPoints(new BigDecimal("3"))
                .assignee("JIRAUSER3").sprints(List.of(SPRINT)).labels(List.of("offline")));
        Issue bug = jira.issueWork().create(petra, APP, "1", new IssueEdit().summary("Sync loses the last note when the connection drops in the middle of an upload")
                .epic(epic.id()).assignee("JIRAUSER2").sprints(List.of(SPRINT)).fixVersions(List.of(VERSION)));
        jira.issueWork().create(petra, APP, "4", new IssueEdit().summary("Write the migration").parent(story.id()));
        jira.issueWork().create(petra, APP, "2", new IssueEdit().summary("Secret plan").security(LEVEL));
        jira.links().link(petra, 10000, bug.id(), story.id());
        jira.workflows().transition(petra, bug.id(), 4, new IssueEdit());
        for (int i = 1; i <= 60; i++) {
            jira.issueWork().create(petra, APP, "2", new IssueEdit().summary("Backlog item " + i));
        }
        jira.issueWork().create(petra, OPS, "1", new IssueEdit().summary("Nobody in APP sees this"));
    }
}
