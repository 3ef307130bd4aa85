package io.cairn.okr.model;

/**
 * The id of a project of Jira, which never changes, unlike its key.
 *
 * @param value more than 0
 */
public record ProjectId(long value) {
}
