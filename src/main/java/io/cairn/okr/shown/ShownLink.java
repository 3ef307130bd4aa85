package io.cairn.okr.shown;

import io.cairn.okr.objective.ObjectiveLink;

/** Names something with a page of its own. */
public record ShownLink(long id, String key, String title) {
    public static ShownLink of(ObjectiveLink link) {
        return new ShownLink(link.id().value(), link.id().key(), link.title());
    }
}
