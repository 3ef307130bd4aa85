package com.atlassian.jira.event.operation;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface SpanningOperation {
}
