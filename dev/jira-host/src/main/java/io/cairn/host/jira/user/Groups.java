package io.cairn.host.jira.user;

import io.cairn.host.jira.error.ForbiddenException;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.store.Index;
import io.cairn.host.jira.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Groups, and what belonging to Jira's own two groups means. */
public final class Groups {
    private final Store store;
    private final Index<String, String> byMember;

    public Groups(Store store) {
        this.store = store;
        this.byMember = store.table(Group.KIND).index(group -> group.members());
    }

    /** All, by name. */
    public List<Group> all() {
        return store.table(Group.KIND).stream().sorted(Comparator.comparing(Group::name)).toList();
    }

    /** The group of that name. */
    public Optional<Group> byName(String name) {
        return store.table(Group.KIND).get(name);
    }

    /** Names of the groups a user is in. */
    public Set<String> of(String userKey) {
        return byMember.get(userKey);
    }

    /** Whether the user is in the group; false if there is no such group. */
    public boolean isMember(String userKey, String group) {
        return byName(group).filter(found -> found.members().contains(userKey)).isPresent();
    }

    /** Whether the user (null = nobody) is active and uses a licence. */
    public boolean licensed(User user) {
        return user != null && user.active() && isMember(user.key(), Group.LICENSED);
    }

    /** Whether the user (null = nobody) is active and administers Jira. */
    public boolean administrator(User user) {
        return user != null && user.active() && isMember(user.key(), Group.ADMINISTRATORS);
    }

    /** @throws ForbiddenException unless the user administers Jira */
    public void requireAdministrator(User actor) {
        if (!administrator(actor)) {
            throw new ForbiddenException(Problem.general("jira.error.admin.only"));
        }
    }

    /** Makes an empty group. @throws InvalidException on {@code name} if empty or taken */
    public Group create(User actor, String name) {
        requireAdministrator(actor);
        return store.write(writing -> {
            if (name == null || name.isBlank() || writing.get(Group.KIND, name).isPresent()) {
                throw new InvalidException(Problem.of("name", "jira.error.group.name"));
            }
            return writing.put(Group.KIND, new Group(name, Set.of()));
        });
    }

    /** Adds a user. @throws NotFoundException if there is no such group */
    public Group add(User actor, String group, String userKey) {
        return change(actor, group, found -> found.with(userKey));
    }

    /** Takes a user out. @throws NotFoundException if there is no such group */
    public Group remove(User actor, String group, String userKey) {
        return change(actor, group, found -> found.without(userKey));
    }

    private Group change(User actor, String name, UnaryOperator<Group> how) {
        requireAdministrator(actor);
        return store.write(writing -> {
            Group group = writing.get(Group.KIND, name)
                    .orElseThrow(() -> new NotFoundException(Problem.of("group", "jira.error.group.missing", name)));
            return writing.put(Group.KIND, how.apply(group));
        });
    }
}
