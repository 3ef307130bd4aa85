package io.cairn.host.jira.project;

import io.cairn.host.jira.change.ChangeFeed;
import io.cairn.host.jira.error.ForbiddenException;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.permission.GlobalPermission;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.permission.Role;
import io.cairn.host.jira.permission.RoleMembers;
import io.cairn.host.jira.store.Index;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.user.Group;
import io.cairn.host.jira.user.User;
import io.cairn.host.jira.user.Users;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Projects. What touches all issues of one (another key, deletion) is done by {@code WholeProjects}. */
public final class Projects {
    /** First id of a project, as in Jira. */
    public static final long FIRST_ID = 10000;
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,9}");
    private final Store store;
    private final Permissions permissions;
    private final Users users;
    private final ChangeFeed feed;
    private final Index<String, Long> byKey;

    public Projects(Store store, Permissions permissions, Users users, ChangeFeed feed) {
        this.store = store;
        this.permissions = permissions;
        this.users = users;
        this.feed = feed;
        this.byKey = store.table(Project.KIND).index(project -> List.of(project.key()));
    }

    /** All, archived ones too, by name. No permissions asked. */
    public List<Project> all() {
        return store.table(Project.KIND).stream().sorted(Comparator.comparing(Project::name)).toList();
    }

    /** The projects the user browses, without archived ones, by name. */
    public List<Project> visibleTo(User user) {
        Set<Long> ids = permissions.visibility(user).projectIds();
        return all().stream().filter(project -> ids.contains(project.id())).toList();
    }

    /** The project of that id. No permission asked. */
    public Optional<Project> byId(long id) {
        return store.table(Project.KIND).get(id);
    }

    /** The project that has that key now. No permission asked. */
    public Optional<Project> byCurrentKey(String key) {
        return byKey.get(key).stream().findFirst().flatMap(this::byId);
    }

    /** The project that has, or else once had, that key, whatever the case of its letters. No permission asked. */
    public Optional<Project> byKey(String key) {
        String upper = key == null ? "" : key.toUpperCase(Locale.ROOT);
        return byCurrentKey(upper)
                .or(() -> all().stream().filter(project -> project.oldKeys().contains(upper)).findFirst());
    }

    /** The project of that key as the user sees it. @throws NotFoundException if missing or not to be seen */
    public Project see(User user, String key) {
        return byKey(key).filter(project -> mayLookAt(user, project))
                .orElseThrow(() -> new NotFoundException(Problem.general("jira.error.project.missing", String.valueOf(key))));
    }

    /**
     * Makes a project with its lead as administrator.
     *
     * @throws InvalidException on {@code projectKey}, {@code projectName} or {@code lead}
     */
    public Project create(User actor, String key, String name, String leadKey) {
        requireGlobal(actor);
        checkKey(key);
        checkName(name);
        requireUser(leadKey);
        return store.write(writing -> {
            long id = writing.next("project", FIRST_ID);
            Project project = writing.put(Project.KIND, new Project(id, key, List.of(), name, "", leadKey, false));
            writing.put(RoleMembers.KIND,
                    new RoleMembers(id, Role.ADMINISTRATORS.id(), Set.of(leadKey), Set.of(Group.ADMINISTRATORS)));
            writing.afterCommit(() -> feed.publish(new ProjectChanged(actor, null, project)));
            return project;
        });
    }

    /** Sets name, description and lead. */
    public Project describe(User actor, long id, String name, String description, String leadKey) {
        checkName(name);
        requireUser(leadKey);
        return change(actor, id, project -> project.described(name, description, leadKey));
    }

    /** Archives or restores a project. */
    public Project archive(User actor, long id, boolean archived) {
        requireGlobal(actor);
        return change(actor, id, project -> project.archived(archived));
    }

    /** @throws InvalidException on {@code projectKey} if no project could have it, or one has it */
    public void checkKey(String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new InvalidException(Problem.of("projectKey", "jira.error.project.key"));
        }
        if (byKey(key).isPresent()) {
            throw new InvalidException(Problem.of("projectKey", "jira.error.project.key.taken", key));
        }
    }

    private Project change(User actor, long id, UnaryOperator<Project> how) {
        if (!permissions.hasGlobal(actor, GlobalPermission.ADMINISTER)) {
            permissions.require(actor, Permission.ADMINISTER_PROJECTS, id);
        }
        return store.write(writing -> {
            Project before = writing.get(Project.KIND, id)
                    .orElseThrow(() -> new NotFoundException(Problem.general("jira.error.project.missing", id)));
            Project after = writing.put(Project.KIND, how.apply(before));
            writing.afterCommit(() -> feed.publish(new ProjectChanged(actor, before, after)));
            return after;
        });
    }

    private boolean mayLookAt(User user, Project project) {
        return permissions.has(user, Permission.BROWSE_PROJECTS, project.id())
                && (!project.archived() || permissions.hasGlobal(user, GlobalPermission.ADMINISTER));
    }

    private void requireGlobal(User actor) {
        if (!permissions.hasGlobal(actor, GlobalPermission.ADMINISTER)) {
            throw new ForbiddenException(Problem.general("jira.error.admin.only"));
        }
    }

    private void requireUser(String key) {
        users.byKey(key).filter(User::active)
                .orElseThrow(() -> new InvalidException(Problem.of("lead", "jira.error.user.missing", String.valueOf(key))));
    }

    private static void checkName(String name) {
        if (name == null || name.isBlank() || name.length() > 80) {
            throw new InvalidException(Problem.of("projectName", "jira.error.project.name"));
        }
    }
}
