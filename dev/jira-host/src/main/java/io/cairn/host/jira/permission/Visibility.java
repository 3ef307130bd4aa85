package io.cairn.host.jira.permission;

import java.util.Set;

/** What one user sees: projects he browses and security levels he is in. */
public record Visibility(Set<Long> projectIds, Set<Long> levelIds) {
    public Visibility {
        projectIds = Set.copyOf(projectIds);
        levelIds = Set.copyOf(levelIds);
    }

    /** Whether he sees the issue. */
    public boolean sees(Guarded issue) {
        return projectIds.contains(issue.projectId())
                && (issue.securityLevelId() == null || levelIds.contains(issue.securityLevelId()));
    }
}
