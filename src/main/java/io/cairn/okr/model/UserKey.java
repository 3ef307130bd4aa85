package io.cairn.okr.model;

import java.util.Objects;

/**
 * Jira's stable key of a person (such as "JIRAUSER10100"), which outlives a change of the user name.
 *
 * @param value never blank
 */
public record UserKey(String value) {
    public UserKey {
        Objects.requireNonNull(value);
    }
}
