package com.atlassian.jira.issue.fields;

/**
 * A field whose text can be rendered.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface RenderableField {
}
