package com.atlassian.jira.permission;

/**
 * Signature: doc:JL; see signatures.txt.
 */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = null;

    public static final GlobalPermissionKey SYSTEM_ADMIN = null;

    private GlobalPermissionKey() {
    }

    public String getKey() {
        throw new UnsupportedOperationException();
    }

    public static GlobalPermissionKey of(String text) {
        throw new UnsupportedOperationException();
    }
}
