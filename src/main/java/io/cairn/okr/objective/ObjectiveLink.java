package io.cairn.okr.objective;

import io.cairn.okr.model.ObjectiveId;

/** Names an objective that the viewer may see. */
public record ObjectiveLink(ObjectiveId id, String title) {
}
