package com.atlassian.jira.security.roles;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface ProjectRoleActors {
}
