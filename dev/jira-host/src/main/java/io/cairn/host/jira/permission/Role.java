package io.cairn.host.jira.permission;

/** A project role. */
public record Role(long id, String name, String description) {
    /** May do everything in the project. */
    public static final Role ADMINISTRATORS = new Role(10002, "Administrators", "Administer the project");
    /** May work on issues. */
    public static final Role DEVELOPERS = new Role(10001, "Developers", "Work on issues");
    /** May look. */
    public static final Role USERS = new Role(10000, "Users", "Browse the project and comment");
}
