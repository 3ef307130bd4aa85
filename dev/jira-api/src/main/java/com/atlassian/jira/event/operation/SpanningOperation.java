package com.atlassian.jira.event.operation;

/**
 * A larger piece of work, such as a bulk change.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface SpanningOperation {
}
