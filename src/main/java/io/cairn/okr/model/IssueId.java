package io.cairn.okr.model;

/**
 * The id of an issue of Jira, which never changes, unlike its key.
 *
 * @param value more than 0
 */
public record IssueId(long value) {
}
