package io.cairn.host.bridge;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.user.User;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Groups and who is in them. Groups hold no groups here. */
final class BridgedGroups implements GroupManager {
    private final Jira jira;
    private final Things things;

    BridgedGroups(Jira jira, Things things) {
        this.jira = jira;
        this.things = things;
    }

    @Override
    public Group getGroup(String name) {
        return groupExists(name) ? new BridgedUsers.BridgedGroup(name) : null;
    }

    @Override
    public boolean groupExists(String name) {
        return jira.groups().byName(name).isPresent();
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String name) {
        return user != null && jira.groups().isMember(user.getKey(), name);
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return user == null ? List.of() : List.copyOf(jira.groups().of(user.getKey()));
    }

    @Override
    public Collection<String> getGroupNamesForUser(String name) {
        return jira.users().byName(name).map(User::key).map(jira.groups()::of).orElse(Set.of());
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(Group group) {
        return jira.groups().byName(group.getName()).stream().flatMap(found -> found.members().stream()).map(things::user).toList();
    }

    @Override
    public Collection<ApplicationUser> getDirectUsersInGroup(Group group) {
        return getUsersInGroup(group);
    }
}
