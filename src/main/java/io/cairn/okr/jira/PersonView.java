package io.cairn.okr.jira;

import io.cairn.okr.model.UserKey;

/**
 * What is shown of a person.
 *
 * @param name      the user name, for links
 * @param avatarUrl address of the picture
 * @param active    whether the person may still log in
 */
public record PersonView(UserKey key, String name, String displayName, String avatarUrl, boolean active) {
}
