package com.atlassian.jira.util;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface Named {
}
