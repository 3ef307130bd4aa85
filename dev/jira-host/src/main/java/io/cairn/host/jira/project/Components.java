package io.cairn.host.jira.project;

import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.store.Index;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.user.User;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Components of projects. */
public final class Components {
    /** First id of a component. */
    public static final long FIRST_ID = 30000;
    private final Store store;
    private final Permissions permissions;
    private final Index<Long, Long> byProject;

    public Components(Store store, Permissions permissions) {
        this.store = store;
        this.permissions = permissions;
        this.byProject = store.table(Component.KIND).index(component -> List.of(component.projectId()));
    }

    /** The component of that id. */
    public Optional<Component> byId(long id) {
        return store.table(Component.KIND).get(id);
    }

    /** Components of a project by name. */
    public List<Component> of(long projectId) {
        return byProject.get(projectId).stream().flatMap(id -> byId(id).stream())
                .sorted(Comparator.comparing(Component::name)).toList();
    }

    /** The component of that name in a project, whatever the case of its letters. */
    public Optional<Component> named(long projectId, String name) {
        return of(projectId).stream().filter(component -> component.name().equalsIgnoreCase(name)).findFirst();
    }

    /** All components of that name, in any project. */
    public List<Component> named(String name) {
        return all().stream().filter(component -> component.name().equalsIgnoreCase(name)).toList();
    }

    /** All components of all projects. */
    public List<Component> all() {
        return store.table(Component.KIND).stream().sorted(Comparator.comparingLong(Component::id)).toList();
    }

    /** Makes a component; {@code leadKey} may be null. @throws InvalidException on {@code name} */
    public Component create(User actor, long projectId, String name, String leadKey) {
        permissions.require(actor, Permission.ADMINISTER_PROJECTS, projectId);
        return store.write(writing -> {
            if (name == null || name.isBlank() || name.length() > 255 || named(projectId, name).isPresent()) {
                throw new InvalidException(Problem.of("name", "jira.error.component.name"));
            }
            return writing.put(Component.KIND, new Component(writing.next("component", FIRST_ID), projectId, name, "", leadKey));
        });
    }
}
