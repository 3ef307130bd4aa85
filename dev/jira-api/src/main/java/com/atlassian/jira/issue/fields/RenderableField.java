package com.atlassian.jira.issue.fields;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface RenderableField {
}
