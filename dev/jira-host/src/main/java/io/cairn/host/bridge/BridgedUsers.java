package io.cairn.host.bridge;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.user.User;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds people. */
final class BridgedUsers implements UserManager {
    private final Jira jira;
    private final Things things;

    BridgedUsers(Jira jira, Things things) {
        this.jira = jira;
        this.things = things;
    }

    @Override
    public ApplicationUser getUserByKey(String key) {
        return things.user(key);
    }

    @Override
    public ApplicationUser getUserByName(String name) {
        return jira.users().byName(name).map(things::user).orElse(null);
    }

    /** A user without account is inactive and has his key for a name. */
    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String key) {
        ApplicationUser known = key == null ? null : getUserByKey(key);
        return known != null || key == null ? known : unknown(key);
    }

    @Override
    public ApplicationUser getUserByNameEvenWhenUnknown(String name) {
        ApplicationUser known = name == null ? null : getUserByName(name);
        return known != null || name == null ? known : unknown(name);
    }

    private static ApplicationUser unknown(String key) {
        return new BridgedUser(new User(key, key, key, "", false, "", ""));
    }

    @Override
    public Optional<ApplicationUser> getUserById(Long id) {
        return getAllApplicationUsers().stream().filter(user -> user.getId().equals(id)).findFirst();
    }

    @Override
    public Collection<ApplicationUser> getAllApplicationUsers() {
        return jira.users().all().stream().map(things::user).toList();
    }

    @Override
    public int getTotalUserCount() {
        return jira.users().all().size();
    }

    @Override
    public boolean isUserExisting(ApplicationUser user) {
        return user != null && getUserByKey(user.getKey()) != null;
    }

    @Override
    public Group getGroup(String name) {
        return jira.groups().byName(name).map(group -> new BridgedGroup(group.name())).orElse(null);
    }

    @Override
    public Collection<Group> getGroups() {
        return jira.groups().all().stream().<Group>map(group -> new BridgedGroup(group.name())).toList();
    }

    /** All users are in the internal directory, which may be written to. */
    @Override
    public boolean canUpdateUser(ApplicationUser user) {
        return isUserExisting(user);
    }

    @Override
    public boolean canRenameUser(ApplicationUser user) {
        return isUserExisting(user);
    }

    record BridgedGroup(String getName) implements Group {
        @Override
        public int compareTo(Group other) {
            return getName.compareTo(other.getName());
        }
    }
}
