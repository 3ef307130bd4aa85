package com.atlassian.jira.project;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface ProjectConstant {
}
