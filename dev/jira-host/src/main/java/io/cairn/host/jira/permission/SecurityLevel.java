package io.cairn.host.jira.permission;

import io.cairn.host.jira.store.Kind;
import java.util.Set;

/** An issue security level of a project: only members of these roles (and no others who browse) see its issues. */
public record SecurityLevel(long id, long projectId, String name, String description, Set<Long> roleIds) {
    /** How the store keeps them. */
    public static final Kind<Long, SecurityLevel> KIND = Kind.numbered("securityLevel", SecurityLevel.class, SecurityLevel::id);

    public SecurityLevel {
        roleIds = Set.copyOf(roleIds);
    }
}
