package io.cairn.host.jira.permission;

import io.cairn.host.jira.error.ForbiddenException;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.store.Index;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.user.Groups;
import io.cairn.host.jira.user.User;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * Who may do what. One scheme for all projects: see {@link Scheme}. A user is given as null if anonymous: he may nothing.
 * Inactive users may nothing either. Nobody is above it: an administrator of Jira who has no role in a project cannot
 * browse it, as in Jira.
 */
public final class Permissions {
    private final Store store;
    private final Groups groups;
    private final LongPredicate archived;
    private final Index<Long, Long> levelsByProject;

    /** @param archived tells whether the project of that id is archived */
    public Permissions(Store store, Groups groups, LongPredicate archived) {
        this.store = store;
        this.groups = groups;
        this.archived = archived;
        this.levelsByProject = store.table(SecurityLevel.KIND).index(level -> List.of(level.projectId()));
    }

    /** Whether the user has the permission in the project. In an archived project only browsing and administering are left. */
    public boolean has(User user, Permission permission, long projectId) {
        if (user == null || !user.active() || archived.test(projectId) && !Scheme.WHEN_ARCHIVED.contains(permission)) {
            return false;
        }
        return Scheme.roles(permission).stream().anyMatch(role -> isInRole(user, projectId, role));
    }

    /** Whether the user has the permission on this issue: also sees it, in spite of its security level. */
    public boolean has(User user, Permission permission, Guarded issue) {
        return has(user, permission, issue.projectId()) && isInLevel(user, issue.projectId(), issue.securityLevelId())
                && has(user, Permission.BROWSE_PROJECTS, issue.projectId());
    }

    /** Whether the user sees this issue. */
    public boolean sees(User user, Guarded issue) {
        return has(user, Permission.BROWSE_PROJECTS, issue);
    }

    /** Whether the user has a permission for all of Jira. */
    public boolean hasGlobal(User user, GlobalPermission permission) {
        return switch (permission) {
            case USE, BULK_CHANGE -> groups.licensed(user);
            case ADMINISTER, SYSTEM_ADMIN -> groups.administrator(user);
        };
    }

    /** @throws ForbiddenException unless the user has the permission in the project */
    public void require(User user, Permission permission, long projectId) {
        if (!has(user, permission, projectId)) {
            throw new ForbiddenException(Problem.general("jira.error.permission." + permission.name()));
        }
    }

    /** @throws ForbiddenException unless the user has the permission on the issue */
    public void require(User user, Permission permission, Guarded issue) {
        if (!has(user, permission, issue)) {
            throw new ForbiddenException(Problem.general("jira.error.permission." + permission.name()));
        }
    }

    /** Projects in which the user has the permission. */
    public Set<Long> projectsWith(User user, Permission permission) {
        return store.table(RoleMembers.KIND).stream().map(RoleMembers::projectId).distinct()
                .filter(projectId -> has(user, permission, projectId)).collect(Collectors.toSet());
    }

    /** What the user sees, worked out once for looking at many issues. Issues of archived projects are found by nobody. */
    public Visibility visibility(User user) {
        Set<Long> projects = projectsWith(user, Permission.BROWSE_PROJECTS);
        projects.removeIf(archived::test);
        Set<Long> levels = store.table(SecurityLevel.KIND).stream()
                .filter(level -> isInLevel(user, level.projectId(), level.id())).map(SecurityLevel::id).collect(Collectors.toSet());
        return new Visibility(projects, levels);
    }

    /** All roles. */
    public List<Role> roles() {
        return List.of(Role.ADMINISTRATORS, Role.DEVELOPERS, Role.USERS);
    }

    /** Who has the role in the project. */
    public RoleMembers members(long projectId, long roleId) {
        RoleMembers none = new RoleMembers(projectId, roleId, Set.of(), Set.of());
        return store.table(RoleMembers.KIND).get(none.id()).orElse(none);
    }

    /** Whether the user has the role in the project, himself or by a group. */
    public boolean isInRole(User user, long projectId, long roleId) {
        RoleMembers members = members(projectId, roleId);
        return user != null && (members.userKeys().contains(user.key())
                || members.groups().stream().anyMatch(group -> groups.isMember(user.key(), group)));
    }

    /** Gives a user the role. Needs ADMINISTER_PROJECTS or an administrator of Jira. */
    public void addToRole(User actor, long projectId, long roleId, String userKey) {
        changeRole(actor, projectId, roleId, keys -> keys.add(userKey));
    }

    /** Takes the role from a user. Needs ADMINISTER_PROJECTS or an administrator of Jira. */
    public void removeFromRole(User actor, long projectId, long roleId, String userKey) {
        changeRole(actor, projectId, roleId, keys -> keys.remove(userKey));
    }

    private void changeRole(User actor, long projectId, long roleId, Consumer<Set<String>> how) {
        if (!groups.administrator(actor)) {
            require(actor, Permission.ADMINISTER_PROJECTS, projectId);
        }
        store.write(writing -> {
            RoleMembers now = members(projectId, roleId);
            Set<String> keys = new HashSet<>(writing.get(RoleMembers.KIND, now.id()).orElse(now).userKeys());
            how.accept(keys);
            return writing.put(RoleMembers.KIND, new RoleMembers(projectId, roleId, keys, now.groups()));
        });
    }

    /** Security levels of a project, by name. */
    public List<SecurityLevel> levels(long projectId) {
        return levelsByProject.get(projectId).stream().flatMap(id -> level(id).stream())
                .sorted(Comparator.comparing(SecurityLevel::name)).toList();
    }

    /** The security level of that id. */
    public Optional<SecurityLevel> level(Long id) {
        return store.table(SecurityLevel.KIND).get(id);
    }

    /** @throws NotFoundException with the text for missing issues unless the user sees it */
    public <T extends Guarded> T requireSeen(User user, Optional<T> issue, String key) {
        return issue.filter(found -> sees(user, found))
                .orElseThrow(() -> new NotFoundException(Problem.general("jira.error.issue.missing", key)));
    }

    private boolean isInLevel(User user, long projectId, Long levelId) {
        return levelId == null || level(levelId)
                .filter(level -> level.roleIds().stream().anyMatch(role -> isInRole(user, projectId, role))).isPresent();
    }
}
