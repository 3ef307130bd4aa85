package io.cairn.host.bridge;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.user.User;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/** Turns things of the small Jira into those of Jira's API, and back. Null, or the id of what does not exist, gives null. */
final class Things {
    private final Jira jira;
    private final Names names;

    Things(Jira jira, Names names) {
        this.jira = jira;
        this.names = names;
    }

    ZoneId zone() {
        return jira.clock().getZone();
    }

    ApplicationUser user(String key) {
        return key == null ? null : jira.users().byKey(key).map(BridgedUser::new).orElse(null);
    }

    ApplicationUser user(User user) {
        return user == null ? null : new BridgedUser(user);
    }

    /** The account as it is now. */
    User user(ApplicationUser user) {
        return user == null ? null : jira.users().byKey(user.getKey()).orElse(null);
    }

    Project project(long id) {
        return jira.projects().byId(id).map(this::project).orElse(null);
    }

    Project project(io.cairn.host.jira.project.Project project) {
        return project == null ? null : new BridgedProject(this, project);
    }

    BridgedIssue issue(long id) {
        return jira.issues().byId(id).map(this::issue).orElse(null);
    }

    BridgedIssue issue(Issue issue) {
        return new BridgedIssue(this, issue);
    }

    /** The issue as it is now; as it last was if it is gone. */
    Issue issue(com.atlassian.jira.issue.Issue issue) {
        return jira.issues().byId(issue.getId()).orElseGet(() -> ((BridgedIssue) issue).saved());
    }

    List<com.atlassian.jira.issue.Issue> subTasks(long issueId) {
        return jira.issues().subTasks(issueId).stream().<com.atlassian.jira.issue.Issue>map(this::issue).toList();
    }

    Status status(String id) {
        return id == null ? null : jira.constants().status(id).map(this::status).orElse(null);
    }

    Resolution resolution(String id) {
        return id == null ? null : jira.constants().resolution(id).map(this::resolution).orElse(null);
    }

    Priority priority(String id) {
        return id == null ? null : jira.constants().priority(id).map(this::priority).orElse(null);
    }

    IssueType issueType(String id) {
        return id == null ? null : jira.constants().issueType(id).map(this::issueType).orElse(null);
    }

    Status status(io.cairn.host.jira.constant.Status status) {
        return new BridgedStatus(names, status);
    }

    Resolution resolution(io.cairn.host.jira.constant.Resolution resolution) {
        return new BridgedResolution(names, resolution);
    }

    Priority priority(io.cairn.host.jira.constant.Priority priority) {
        return new BridgedPriority(names, priority);
    }

    IssueType issueType(io.cairn.host.jira.constant.IssueType type) {
        return new BridgedIssueType(names, type);
    }

    List<IssueType> issueTypes() {
        return jira.constants().issueTypes().stream().map(this::issueType).toList();
    }

    List<Version> versions(long projectId) {
        return jira.versions().of(projectId).stream().<Version>map(version -> new BridgedVersion(this, version)).toList();
    }

    List<Version> versions(Collection<Long> ids) {
        return ids.stream().map(jira.versions()::byId).flatMap(found -> found.stream()).<Version>map(version -> new BridgedVersion(this, version)).toList();
    }

    List<ProjectComponent> components(long projectId) {
        return jira.components().of(projectId).stream().<ProjectComponent>map(BridgedComponent::new).toList();
    }

    List<ProjectComponent> components(Collection<Long> ids) {
        return ids.stream().map(jira.components()::byId).flatMap(found -> found.stream()).<ProjectComponent>map(BridgedComponent::new).toList();
    }

    CustomField field(io.cairn.host.jira.constant.CustomField field) {
        return new BridgedField(this, field);
    }

    /** The value of a custom field as Jira Software gives it: an epic as the issue, numbers as doubles. Sprints and ranks are not given here. */
    Object value(Issue issue, CustomField field) {
        io.cairn.host.jira.constant.CustomField known = ((BridgedField) field).field();
        if (known.equals(io.cairn.host.jira.constant.CustomField.EPIC_LINK)) {
            return issue.epicId() == null ? null : issue(issue.epicId());
        } else if (known.equals(io.cairn.host.jira.constant.CustomField.EPIC_NAME)) {
            return issue.epicName();
        } else if (known.equals(io.cairn.host.jira.constant.CustomField.STORY_POINTS)) {
            return issue.storyPoints() == null ? null : issue.storyPoints().doubleValue();
        } else if (known.genericNumber()) {
            BigDecimal number = issue.numbers().get(known.id());
            return number == null ? null : number.doubleValue();
        }
        throw Unsupported.here("values of the field " + known.name() + " in Java");
    }
}
