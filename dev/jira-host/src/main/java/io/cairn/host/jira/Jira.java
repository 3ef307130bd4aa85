package io.cairn.host.jira;

import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.board.Boards;
import io.cairn.host.jira.board.SprintPlanning;
import io.cairn.host.jira.change.ChangeFeed;
import io.cairn.host.jira.clock.HostClock;
import io.cairn.host.jira.constant.ConstantWork;
import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.constant.CustomField;
import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.jira.constant.LinkType;
import io.cairn.host.jira.constant.Priority;
import io.cairn.host.jira.constant.Resolution;
import io.cairn.host.jira.constant.Status;
import io.cairn.host.jira.issue.Comment;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueLink;
import io.cairn.host.jira.issue.IssueSaving;
import io.cairn.host.jira.issue.IssueWork;
import io.cairn.host.jira.issue.Issues;
import io.cairn.host.jira.issue.Links;
import io.cairn.host.jira.issue.WholeProjects;
import io.cairn.host.jira.mail.Mail;
import io.cairn.host.jira.mail.MailBox;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.permission.RoleMembers;
import io.cairn.host.jira.permission.SecurityLevel;
import io.cairn.host.jira.project.Component;
import io.cairn.host.jira.project.Components;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.project.Projects;
import io.cairn.host.jira.project.Version;
import io.cairn.host.jira.project.Versions;
import io.cairn.host.jira.search.Search;
import io.cairn.host.jira.search.SearchSetup;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.sprint.Sprints;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.user.Credential;
import io.cairn.host.jira.user.Group;
import io.cairn.host.jira.user.Groups;
import io.cairn.host.jira.user.Preferences;
import io.cairn.host.jira.user.Token;
import io.cairn.host.jira.user.Tokens;
import io.cairn.host.jira.user.User;
import io.cairn.host.jira.user.Users;
import io.cairn.host.jira.workflow.Workflows;
import java.util.List;
import javax.sql.DataSource;

/**
 * The small Jira: the way to all its services. Every write takes the acting user (null = anonymous), asks permission, and
 * throws a {@link io.cairn.host.jira.error.JiraException} that names field and reason; then nothing was changed.
 */
public final class Jira {
    private final HostClock clock;
    private final Store store;
    private final ChangeFeed feed = new ChangeFeed();
    private final Groups groups;
    private final Users users;
    private final Tokens tokens;
    private final CurrentUser currentUser;
    private final Permissions permissions;
    private final Projects projects;
    private final Versions versions;
    private final Components components;
    private final Constants constants;
    private final ConstantWork constantWork;
    private final Sprints sprints;
    private final Issues issues;
    private final IssueWork issueWork;
    private final Links links;
    private final WholeProjects wholeProjects;
    private final Workflows workflows;
    private final MailBox mailBox;
    private final Search search;
    private final Boards boards;
    private final SprintPlanning sprintPlanning;
    private volatile boolean shared;

    private Jira(DataSource database, HostClock clock) {
        this.clock = clock;
        this.store = new Store(database, List.of(User.KIND, Credential.KIND, Preferences.KIND, Group.KIND, Token.KIND, Project.KIND,
                Version.KIND, Component.KIND, Status.KIND, Resolution.KIND, Priority.KIND, IssueType.KIND, LinkType.KIND, CustomField.KIND,
                Sprint.KIND, Board.KIND, RoleMembers.KIND, SecurityLevel.KIND, IssueLink.KIND, Comment.KIND, Mail.KIND, Issue.KIND));
        groups = new Groups(store);
        users = new Users(store, groups, feed);
        tokens = new Tokens(store, users, clock);
        currentUser = new CurrentUser(users);
        permissions = new Permissions(store, groups, id -> store.table(Project.KIND).get(id).filter(Project::archived).isPresent());
        projects = new Projects(store, permissions, users, feed);
        versions = new Versions(store, permissions, feed);
        components = new Components(store, permissions);
        constants = new Constants(store);
        constantWork = new ConstantWork(store, groups);
        sprints = new Sprints(store);
        issues = new Issues(store, permissions);
        IssueSaving saving = new IssueSaving(store, constants, permissions, feed, clock);
        issueWork = new IssueWork(store, issues, constants, permissions, saving, clock);
        links = new Links(store, issues, constants, permissions, saving);
        wholeProjects = new WholeProjects(store, issues, projects, permissions, issueWork, feed);
        workflows = new Workflows(store, constants, permissions, saving, clock);
        mailBox = new MailBox(store, clock);
        search = new SearchSetup(constants, projects, versions, components, sprints, issues, users, groups, permissions, clock).open();
        boards = new Boards(store, permissions, search, sprints, constants);
        sprintPlanning = new SprintPlanning(store, boards, issues, permissions, saving, feed, clock);
    }

    /** Opens the Jira on that database: makes its tables if there are none, and reads everything into memory. */
    public static Jira open(DataSource database, HostClock clock) {
        Jira jira = new Jira(database, clock);
        jira.store.load();
        return jira;
    }

    /** Whether nothing was ever put into it (no users): then data is to be imported. */
    public boolean isEmpty() {
        return users.all().isEmpty();
    }

    /** Takes over what other nodes on the same database wrote. */
    public void poll() {
        store.poll();
    }

    /** Other nodes work on the same database from now on. */
    public void shareDatabase() {
        shared = true;
    }

    /** Before something is read that in Jira comes from the database and not from an index: what other nodes wrote is there. */
    public void catchUp() {
        if (shared) {
            store.poll();
        }
    }

    /** The host's time, which tests can set. */
    public HostClock clock() {
        return clock;
    }

    /** Where everything is kept; only imports write past the services. */
    public Store store() {
        return store;
    }

    /** What was saved, for listeners. */
    public ChangeFeed changes() {
        return feed;
    }

    /** Who acts on this thread. */
    public CurrentUser currentUser() {
        return currentUser;
    }

    public Users users() {
        return users;
    }

    public Groups groups() {
        return groups;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Projects projects() {
        return projects;
    }

    /** Changes of statuses and custom fields. */
    public ConstantWork constantWork() {
        return constantWork;
    }

    /** Key changes and deletion of projects. */
    public WholeProjects wholeProjects() {
        return wholeProjects;
    }

    public Versions versions() {
        return versions;
    }

    public Components components() {
        return components;
    }

    public Constants constants() {
        return constants;
    }

    /** Finds issues, their links, comments, history. */
    public Issues issues() {
        return issues;
    }

    /** Creates, edits, moves, deletes issues and comments on them. */
    public IssueWork issueWork() {
        return issueWork;
    }

    /** Links and unlinks issues. */
    public Links links() {
        return links;
    }

    /** Transitions. */
    public Workflows workflows() {
        return workflows;
    }

    /** Finds issues by JQL. */
    public Search search() {
        return search;
    }

    /** Boards and what is on them. */
    public Boards boards() {
        return boards;
    }

    /** Makes, starts and closes sprints; plans and ranks issues. */
    public SprintPlanning sprintPlanning() {
        return sprintPlanning;
    }

    public Sprints sprints() {
        return sprints;
    }

    public MailBox mailBox() {
        return mailBox;
    }
}
