package com.atlassian.jira.entity;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface WithId {
}
