package io.cairn.host.bridge;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import io.cairn.host.jira.project.Component;

/** A component of a project. */
record BridgedComponent(Component component) implements ProjectComponent {
    @Override
    public Long getId() {
        return component.id();
    }

    @Override
    public String getName() {
        return component.name();
    }

    @Override
    public String getDescription() {
        return component.description();
    }

    @Override
    public Long getProjectId() {
        return component.projectId();
    }
}
