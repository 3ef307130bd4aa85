package io.cairn.host.jira.permission;

/** What is seen only by those who browse the project and, if it has a security level, are in that level. */
public interface Guarded {
    /** Project it belongs to. */
    long projectId();

    /** Its security level; null if none. */
    Long securityLevelId();
}
