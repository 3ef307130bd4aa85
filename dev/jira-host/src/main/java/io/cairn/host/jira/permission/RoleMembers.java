package io.cairn.host.jira.permission;

import io.cairn.host.jira.store.Kind;
import java.util.Set;

/** Who has a role in a project: users (by key) and groups (by name). */
public record RoleMembers(long projectId, long roleId, Set<String> userKeys, Set<String> groups) {
    /** How the store keeps them. */
    public static final Kind<String, RoleMembers> KIND = Kind.named("roleMembers", RoleMembers.class, RoleMembers::id);

    public RoleMembers {
        userKeys = Set.copyOf(userKeys);
        groups = Set.copyOf(groups);
    }

    /** Key of the row. */
    public String id() {
        return projectId + ":" + roleId;
    }
}
