package com.atlassian.jira.util;

/**
 * Signature: doc:JL(util/package-summary); see signatures.txt.
 */
public interface ErrorCollection {
}
