package io.cairn.okr.shown;

import io.cairn.okr.objective.PastOverview;

/** The objectives of one place as they stood; {@code past} says when and how far that is known. */
public record ShownPastOverview(ShownPast past, ShownOverview overview) {
    public static ShownPastOverview of(PastOverview it, Words words) {
        return new ShownPastOverview(ShownPast.of(it.past(), words), ShownOverview.of(it.overview(), words.at(it.past().moment().end())));
    }
}
