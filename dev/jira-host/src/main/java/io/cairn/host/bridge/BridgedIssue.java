package io.cairn.host.bridge;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.cairn.host.jira.issue.Issue;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** An issue as it was saved when asked for. Plugins change issues by other ways: what sets a field is refused. */
final class BridgedIssue implements MutableIssue {
    private final Things things;
    private final Issue issue;

    BridgedIssue(Things things, Issue issue) {
        this.things = things;
        this.issue = issue;
    }

    Issue saved() {
        return issue;
    }

    @Override
    public Long getId() {
        return issue.id();
    }

    @Override
    public String getKey() {
        return issue.key();
    }

    @Override
    public Long getNumber() {
        return issue.number();
    }

    @Override
    public Long getProjectId() {
        return issue.projectId();
    }

    @Override
    public Project getProjectObject() {
        return things.project(issue.projectId());
    }

    @Override
    public IssueType getIssueType() {
        return things.issueType(issue.typeId());
    }

    @Override
    public String getIssueTypeId() {
        return issue.typeId();
    }

    @Override
    public boolean isSubTask() {
        return issue.isSubTask();
    }

    @Override
    public Long getParentId() {
        return issue.parentId();
    }

    @Override
    public com.atlassian.jira.issue.Issue getParentObject() {
        return issue.parentId() == null ? null : things.issue(issue.parentId());
    }

    @Override
    public Collection<com.atlassian.jira.issue.Issue> getSubTaskObjects() {
        return things.subTasks(issue.id());
    }

    @Override
    public String getSummary() {
        return issue.summary();
    }

    @Override
    public String getDescription() {
        return issue.description();
    }

    @Override
    public Status getStatus() {
        return things.status(issue.statusId());
    }

    @Override
    public String getStatusId() {
        return issue.statusId();
    }

    @Override
    public Resolution getResolution() {
        return things.resolution(issue.resolutionId());
    }

    @Override
    public String getResolutionId() {
        return issue.resolutionId();
    }

    @Override
    public Timestamp getResolutionDate() {
        return time(issue.resolved());
    }

    @Override
    public Priority getPriority() {
        return things.priority(issue.priorityId());
    }

    @Override
    public ApplicationUser getAssignee() {
        return things.user(issue.assigneeKey());
    }

    @Override
    public String getAssigneeId() {
        return issue.assigneeKey();
    }

    @Override
    public ApplicationUser getReporter() {
        return things.user(issue.reporterKey());
    }

    @Override
    public String getReporterId() {
        return issue.reporterKey();
    }

    @Override
    public ApplicationUser getCreator() {
        return things.user(issue.creatorKey());
    }

    @Override
    public String getCreatorId() {
        return issue.creatorKey();
    }

    @Override
    public Timestamp getCreated() {
        return time(issue.created());
    }

    @Override
    public Timestamp getUpdated() {
        return time(issue.updated());
    }

    @Override
    public Timestamp getDueDate() {
        return issue.dueDate() == null ? null : time(issue.dueDate().atStartOfDay(things.zone()).toInstant());
    }

    private static Timestamp time(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    @Override
    public Long getSecurityLevelId() {
        return issue.securityLevelId();
    }

    @Override
    public Collection<Version> getFixVersions() {
        return things.versions(issue.fixVersionIds());
    }

    @Override
    public Collection<Version> getAffectedVersions() {
        return things.versions(issue.affectedVersionIds());
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return things.components(issue.componentIds());
    }

    @Override
    public Set<Label> getLabels() {
        Set<Label> labels = new LinkedHashSet<>();
        issue.labels().forEach(label -> labels.add(new Word(label)));
        return labels;
    }

    private record Word(String getLabel) implements Label {
    }

    /** Remaining estimate in seconds. */
    @Override
    public Long getEstimate() {
        return seconds(issue.remainingEstimate());
    }

    @Override
    public Long getOriginalEstimate() {
        return seconds(issue.originalEstimate());
    }

    @Override
    public Long getTimeSpent() {
        return seconds(issue.timeSpent());
    }

    private static Long seconds(Duration span) {
        return span == null ? null : span.toSeconds();
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        return things.value(issue, field);
    }

    @Override
    public boolean isCreated() {
        return true;
    }

    @Override
    public boolean isArchived() {
        return false;
    }

    @Override
    public ApplicationUser getArchivedByUser() {
        return null;
    }

    @Override
    public String getArchivedById() {
        return null;
    }

    @Override
    public Timestamp getArchivedDate() {
        return null;
    }

    @Override
    public boolean isEditable() {
        throw Unsupported.here("properties of workflow steps");
    }

    @Override
    public Object getExternalFieldValue(String fieldId) {
        throw Unsupported.here("external fields");
    }

    @Override
    public String getEnvironment() {
        throw Unsupported.here("the field Environment");
    }

    @Override
    public Long getVotes() {
        throw Unsupported.here("votes");
    }

    @Override
    public Long getWatches() {
        throw Unsupported.here("watchers");
    }

    @Override
    public Long getWorkflowId() {
        throw Unsupported.here("ids of workflow entries");
    }

    @Override
    public void setAssignee(ApplicationUser user) {
        throw Unsupported.here("changing issues in Java");
    }

    @Override
    public void setCustomFieldValue(CustomField field, Object value) {
        throw Unsupported.here("changing issues in Java");
    }

    @Override
    public void setDescription(String description) {
        throw Unsupported.here("changing issues in Java");
    }

    @Override
    public void setDueDate(Timestamp day) {
        throw Unsupported.here("changing issues in Java");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof com.atlassian.jira.issue.Issue that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return issue.key();
    }
}
