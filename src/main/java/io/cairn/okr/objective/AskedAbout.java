package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Placed;
import io.cairn.okr.access.Viewer;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.store.KeyResults;
import java.util.List;
import java.util.Optional;

/**
 * A key result or an objective that somebody asks about.
 *
 * @param single     the key result, if it is about one
 * @param keyResults that one, or all of the objective
 */
record AskedAbout(ObjectiveId objective, Optional<KeyResult> single, List<KeyResult> keyResults) {
    AskedAbout {
        keyResults = List.copyOf(keyResults);
    }

    /** Two statements. @throws NotFoundException if hidden or missing @throws ValidationException on {@code keyResult} if nothing is named */
    static AskedAbout of(Access access, KeyResults keyResults, Viewer viewer, Supposition.About about) {
        if (about.keyResult().isPresent()) {
            Placed placed = access.toSee(viewer, about.keyResult().get());
            return new AskedAbout(placed.objective().id(), Optional.of(placed.keyResult()), List.of(placed.keyResult()));
        }
        ObjectiveId id = about.objective().orElseThrow(() -> new ValidationException("keyResult", "okr.error.required"));
        access.toSee(viewer, id);
        return new AskedAbout(id, Optional.empty(), keyResults.of(id));
    }

    /** @throws ValidationException on {@code field} if it is about an objective */
    KeyResult one(String field) {
        return single.orElseThrow(() -> new ValidationException(field, "okr.error.whatif.objective"));
    }
}
