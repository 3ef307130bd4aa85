package io.cairn.host.bridge;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.time.LocalDate;
import java.util.Date;

/** A version of a project. */
final class BridgedVersion implements Version {
    private final Things things;
    private final io.cairn.host.jira.project.Version version;

    BridgedVersion(Things things, io.cairn.host.jira.project.Version version) {
        this.things = things;
        this.version = version;
    }

    @Override
    public Long getId() {
        return version.id();
    }

    @Override
    public String getName() {
        return version.name();
    }

    @Override
    public String getDescription() {
        return version.description();
    }

    @Override
    public Project getProject() {
        return things.project(version.projectId());
    }

    @Override
    public Long getProjectId() {
        return version.projectId();
    }

    @Override
    public Date getStartDate() {
        return date(version.startDate());
    }

    @Override
    public Date getReleaseDate() {
        return date(version.releaseDate());
    }

    private Date date(LocalDate day) {
        return day == null ? null : Date.from(day.atStartOfDay(things.zone()).toInstant());
    }

    @Override
    public Long getSequence() {
        return version.sequence();
    }

    @Override
    public boolean isArchived() {
        return version.archived();
    }

    @Override
    public boolean isReleased() {
        return version.released();
    }
}
