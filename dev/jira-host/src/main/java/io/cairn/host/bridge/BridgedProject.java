package io.cairn.host.bridge;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;

/** A project as it was when asked for. */
final class BridgedProject implements Project {
    private final Things things;
    private final io.cairn.host.jira.project.Project project;

    BridgedProject(Things things, io.cairn.host.jira.project.Project project) {
        this.things = things;
        this.project = project;
    }

    @Override
    public Long getId() {
        return project.id();
    }

    @Override
    public String getKey() {
        return project.key();
    }

    /** The first key it ever had. */
    @Override
    public String getOriginalKey() {
        return project.oldKeys().isEmpty() ? project.key() : project.oldKeys().get(0);
    }

    @Override
    public String getName() {
        return project.name();
    }

    @Override
    public String getDescription() {
        return project.description();
    }

    @Override
    public String getLeadUserKey() {
        return project.leadKey();
    }

    @Override
    public ApplicationUser getProjectLead() {
        return things.user(project.leadKey());
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return things.issueTypes();
    }

    @Override
    public Collection<Version> getVersions() {
        return things.versions(project.id());
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return things.components(project.id());
    }

    @Override
    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey("software");
    }

    @Override
    public boolean isArchived() {
        return project.archived();
    }

    /** Projects have no categories here. */
    @Override
    public ProjectCategory getProjectCategory() {
        return null;
    }

    @Override
    public ApplicationUser getArchivedBy() {
        throw Unsupported.here("who archived a project");
    }

    @Override
    public Date getArchivedDate() {
        throw Unsupported.here("when a project was archived");
    }

    @Override
    public Long getAssigneeType() {
        throw Unsupported.here("default assignees");
    }

    @Override
    public Avatar getAvatar() {
        throw Unsupported.here("avatars of projects");
    }

    @Override
    public String getEmail() {
        return null;
    }

    @Override
    public String getUrl() {
        return "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return "Project: " + project.key();
    }
}
