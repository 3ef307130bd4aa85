package io.cairn.okr.shown;

import io.cairn.okr.jira.PersonView;

/** A person by name and picture. */
public record ShownPerson(String key, String name, String displayName, String avatarUrl, boolean active) {
    public static ShownPerson of(PersonView person) {
        return new ShownPerson(person.key().value(), person.name(), person.displayName(), person.avatarUrl(), person.active());
    }
}
