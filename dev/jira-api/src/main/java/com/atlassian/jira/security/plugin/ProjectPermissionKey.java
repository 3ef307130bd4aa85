package com.atlassian.jira.security.plugin;

/**
 * Signature: call:TK (constructor); see signatures.txt.
 */
public class ProjectPermissionKey {
    public ProjectPermissionKey(String text) {
    }

    public String permissionKey() {
        throw new UnsupportedOperationException();
    }
}
