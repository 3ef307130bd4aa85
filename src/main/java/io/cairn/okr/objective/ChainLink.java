package io.cairn.okr.objective;

import io.cairn.okr.model.ObjectiveId;

/** An objective on the way up, with how far it is. */
public record ChainLink(ObjectiveId id, String title, FigureView figure) {
}
