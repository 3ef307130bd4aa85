package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * Signature: doc:JL; see signatures.txt.
 */
public class ProjectPermissions {
    public static final ProjectPermissionKey ADMINISTER_PROJECTS = null;

    public static final ProjectPermissionKey ASSIGNABLE_USER = null;

    public static final ProjectPermissionKey BROWSE_PROJECTS = null;

    public static final ProjectPermissionKey CREATE_ISSUES = null;

    public static final ProjectPermissionKey EDIT_ISSUES = null;

    public static final ProjectPermissionKey LINK_ISSUES = null;

    public static final ProjectPermissionKey TRANSITION_ISSUES = null;

    protected ProjectPermissions() {
    }
}
