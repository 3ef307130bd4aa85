package io.cairn.host.jira.data;

import io.cairn.host.jira.permission.Role;
import io.cairn.host.jira.permission.RoleMembers;
import io.cairn.host.jira.store.Writing;
import io.cairn.host.jira.user.Credential;
import io.cairn.host.jira.user.Group;
import io.cairn.host.jira.user.Passwords;
import io.cairn.host.jira.user.User;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The demo's people, whose passwords are their names, and the pseudonyms of the data: these keep their names, are inactive
 * and have no password.
 *
 * <p>The three largest projects are worked on; the fourth is closed to developers; further ones may be browsed.
 */
final class PeopleSeed {
    private static final long FIRST = 10100;
    private static final List<String> DEVELOPERS = List.of("dev1", "dev2", "zoe");
    private final Map<String, String> keys = new HashMap<>();
    private final Writing writing;

    PeopleSeed(Writing writing, List<SourceIssue> source) {
        this.writing = writing;
        demo("admin", "Ada Admin", "");
        demo("lena", "Lena Lead", "");
        demo("paul", "Paul Product", "");
        demo("dev1", "Dan Developer", "");
        demo("dev2", "Dora Developer", "");
        demo("hank", "Hank Halffull", "");
        demo("nora", "Nora Noaccess", "");
        demo("zoe", "Zoe Zhang 开发", "zh-CN");
        writing.put(Group.KIND, new Group(Group.LICENSED, Set.copyOf(keys.values())));
        writing.put(Group.KIND, new Group(Group.ADMINISTRATORS, Set.of(key("admin"))));
        writing.put(Group.KIND, new Group("jira-developers", DEVELOPERS.stream().map(this::key).collect(Collectors.toSet())));
        pseudonyms(source);
    }

    /** Key of the user of that name; null for null. */
    String key(String name) {
        return name == null ? null : keys.get(name);
    }

    /** Developers, to take turns as assignees. */
    List<String> developers() {
        return Stream.concat(DEVELOPERS.stream(), Stream.of("lena")).map(this::key).toList();
    }

    /** Lead of the project at that place of the order of size, from 0. */
    String lead(int place) {
        return key(place < 2 ? "lena" : place == 2 ? "paul" : "admin");
    }

    /** Gives the roles of the project at that place of the order of size, from 0. */
    void roles(long projectId, int place) {
        members(projectId, Role.ADMINISTRATORS, Set.of(lead(place)), Set.of(Group.ADMINISTRATORS));
        if (place < 3) {
            members(projectId, Role.DEVELOPERS, named("dev1", "dev2", "zoe", "lena", "paul"), Set.of());
            members(projectId, Role.USERS, place == 0 ? named("hank") : Set.of(), Set.of());
        } else {
            members(projectId, Role.USERS, place == 3 ? named("lena", "paul") : named("lena", "paul", "dev1", "dev2", "zoe"), Set.of());
        }
    }

    private void members(long projectId, Role role, Set<String> users, Set<String> groups) {
        writing.put(RoleMembers.KIND, new RoleMembers(projectId, role.id(), users, groups));
    }

    private Set<String> named(String... names) {
        return Stream.of(names).map(this::key).collect(Collectors.toSet());
    }

    private void demo(String name, String displayName, String locale) {
        User user = new User(nextKey(), name, displayName, name + "@example.com", true, locale, "");
        keys.put(name, writing.put(User.KIND, user).key());
        writing.put(Credential.KIND, new Credential(user.key(), Passwords.hash(name)));
    }

    private void pseudonyms(List<SourceIssue> source) {
        Set<String> names = new TreeSet<>();
        source.forEach(issue -> Stream.of(issue.name("assignee"), issue.name("reporter")).filter(name -> name != null).forEach(names::add));
        names.forEach(name -> keys.computeIfAbsent(name,
                missing -> writing.put(User.KIND, new User(nextKey(), name, name, "", false, "", "")).key()));
    }

    private String nextKey() {
        return "JIRAUSER" + writing.next("user", FIRST);
    }
}
