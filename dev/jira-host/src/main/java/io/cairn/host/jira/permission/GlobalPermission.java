package io.cairn.host.jira.permission;

/** Permissions for all of Jira; names are Jira's keys. */
public enum GlobalPermission {
    ADMINISTER, SYSTEM_ADMIN, USE, BULK_CHANGE
}
