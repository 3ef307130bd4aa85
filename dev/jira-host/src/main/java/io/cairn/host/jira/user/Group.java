package io.cairn.host.jira.user;

import io.cairn.host.jira.store.Kind;
import java.util.Set;
import java.util.TreeSet;

/** A named set of users (by key). {@link #LICENSED} decides who may log in to Jira Software. */
public record Group(String name, Set<String> members) {
    /** How the store keeps them. */
    public static final Kind<String, Group> KIND = Kind.named("group", Group.class, Group::name);

    /** Members use a licence seat; Jira's default name. */
    public static final String LICENSED = "jira-software-users";
    /** Members administer Jira. */
    public static final String ADMINISTRATORS = "jira-administrators";

    public Group {
        members = Set.copyOf(members);
    }

    /** The group with one member more. */
    public Group with(String userKey) {
        Set<String> more = new TreeSet<>(members);
        more.add(userKey);
        return new Group(name, more);
    }

    /** The group without that member. */
    public Group without(String userKey) {
        Set<String> fewer = new TreeSet<>(members);
        fewer.remove(userKey);
        return new Group(name, fewer);
    }
}
