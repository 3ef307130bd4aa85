package com.atlassian.jira.event.operation;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface SpanningOperation {
}
