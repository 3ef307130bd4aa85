package com.atlassian.jira.security.roles;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface ProjectRoleActors {
}
